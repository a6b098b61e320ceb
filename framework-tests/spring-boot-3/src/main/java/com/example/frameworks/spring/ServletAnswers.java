package com.example.frameworks.spring;

import com.example.frameworks.errors.EndpointNotFoundException;
import jakarta.servlet.FilterChain;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.async.DeferredResult;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** Answers of MVC that are begun and not finished. */
@RestController
@RequestMapping("/errors")
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
class ServletAnswers {
    private static final byte[] HALF = "{\"half\":".getBytes(StandardCharsets.UTF_8);
    private static final byte[] LONG_HALF = ("{\"half\":" + " ".repeat(100_000)).getBytes(StandardCharsets.UTF_8);

    @ModelAttribute
    void begin(HttpServletRequest request, HttpServletResponse response) {
        for (String from : List.of("header", "exchange")) {
            String[] headers = request.getParameterValues(from);
            for (String header : headers == null ? new String[0] : headers) {
                int colon = header.indexOf(':');
                response.setHeader(header.substring(0, colon), header.substring(colon + 1));
            }
        }
    }

    @GetMapping("/prepared")
    void prepared() {
        throw new EndpointNotFoundException();
    }

    @GetMapping("/half-written")
    void halfWritten(HttpServletResponse response) throws IOException {
        response.getOutputStream().write(HALF);
        throw new EndpointNotFoundException();
    }

    @GetMapping("/half-printed")
    void halfPrinted(HttpServletResponse response) throws IOException {
        response.getWriter().print("{\"half\":");
        throw new EndpointNotFoundException();
    }

    @GetMapping("/committed")
    void committed(HttpServletResponse response) throws IOException {
        response.getOutputStream().write(LONG_HALF);
        response.flushBuffer();
        throw new EndpointNotFoundException();
    }

    @GetMapping("/streamed")
    ResponseEntity<StreamingResponseBody> streamed() {
        return ResponseEntity.ok().body(ServletAnswers::stream);
    }

    private static void stream(OutputStream body) throws IOException {
        body.write(LONG_HALF);
        body.flush();
        throw new EndpointNotFoundException();
    }

    @GetMapping("/suspended")
    DeferredResult<String> suspended() {
        DeferredResult<String> result = new DeferredResult<>();
        new Thread(() -> result.setErrorResult(new EndpointNotFoundException())).start();
        return result;
    }

    @Bean
    HttpFilter failingFilter() {
        return new FailingFilter();
    }

    private static final class FailingFilter extends HttpFilter {
        private static final long serialVersionUID = 1L;

        @Override
        protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws IOException, jakarta.servlet.ServletException {
            if (request.getRequestURI().equals("/errors/filtered")) {
                throw new EndpointNotFoundException();
            }
            chain.doFilter(request, response);
        }
    }
}
