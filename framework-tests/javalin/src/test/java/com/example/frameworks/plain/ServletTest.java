package com.example.frameworks.plain;

import com.example.frameworks.contract.FrameworkContract;
import com.example.frameworks.contract.LogCapture;
import com.example.frameworks.contract.LogbackCapture;
import jakarta.servlet.AsyncContext;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.EnumSet;
import java.util.Set;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.eclipse.jetty.server.Server;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

class ServletTest extends FrameworkContract {
    private static final LogCapture LOG = new LogbackCapture();

    private static Server server;

    @BeforeAll
    static void start() throws Exception {
        ServletContextHandler context = new ServletContextHandler();
        ServletHolder servlet = new ServletHolder(new ErrorsServlet());
        servlet.setAsyncSupported(true);
        context.addFilter(ErrorFilter.class, "/*", EnumSet.of(DispatcherType.REQUEST, DispatcherType.ASYNC))
                .setAsyncSupported(true);
        context.addFilter(FailingFilter.class, "/errors/filtered", EnumSet.of(DispatcherType.REQUEST));
        context.addServlet(servlet, "/errors/*");
        server = new Server(0);
        server.setHandler(context);
        server.start();
    }

    @AfterAll
    static void stop() throws Exception {
        server.stop();
        LOG.close();
    }

    @Override
    protected URI server() {
        return URI.create("http://localhost:" + server.getURI().getPort());
    }

    @Override
    protected LogCapture log() {
        return LOG;
    }

    @Override
    protected boolean looksIntoCauses() {
        return true;
    }

    @Override
    protected boolean translates() {
        return false;
    }

    @Override
    protected boolean logsFields() {
        return true;
    }

    private static final class ErrorsServlet extends HttpServlet {
        private static final long serialVersionUID = 1L;

        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
            String name = request.getPathInfo().substring(1);
            if (request.getDispatcherType() == DispatcherType.ASYNC) {
                if (name.equals("streamed")) {
                    BegunAnswers.write(name, response);
                }
                throw (RuntimeException) request.getAttribute("error");
            }
            BegunAnswers.setHeaders(request, response);
            if (Set.of("later", "suspended", "streamed").contains(name)) {
                AsyncContext context = request.startAsync();
                new Thread(() -> fail(context)).start();
                return;
            }
            BegunAnswers.write(name, response);
            throw Errors.of(name, request::getParameter);
        }

        /** As the page says that a servlet does that answers later. */
        private static void fail(AsyncContext context) {
            context.getRequest().setAttribute("error", Errors.of("endpoint-not-found", name -> null));
            context.dispatch();
        }
    }

    /** Stands behind the filter that answers. */
    public static final class FailingFilter extends HttpFilter {
        private static final long serialVersionUID = 1L;

        @Override
        protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain) {
            BegunAnswers.setHeaders(request, response);
            throw Errors.of("endpoint-not-found", request::getParameter);
        }
    }
}
