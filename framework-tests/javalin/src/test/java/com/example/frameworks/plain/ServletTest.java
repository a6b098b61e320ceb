package com.example.frameworks.plain;

import com.example.frameworks.contract.FrameworkContract;
import com.example.frameworks.contract.LogCapture;
import com.example.frameworks.contract.LogbackCapture;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.EnumSet;
import java.util.concurrent.CompletableFuture;
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
        context.addFilter(ErrorFilter.class, "/*", EnumSet.of(DispatcherType.REQUEST));
        context.addServlet(new ServletHolder(new ErrorsServlet()), "/errors/*");
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
        protected void doGet(HttpServletRequest request, HttpServletResponse response) {
            String name = request.getPathInfo().substring(1);
            if (!name.equals("later")) {
                throw Errors.of(name, request::getParameter);
            }
            CompletableFuture.runAsync(() -> {
                        throw Errors.of("endpoint-not-found", request::getParameter);
                    })
                    .join();
        }
    }
}
