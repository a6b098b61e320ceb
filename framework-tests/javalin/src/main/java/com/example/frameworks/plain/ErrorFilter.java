package com.example.frameworks.plain;

import com.example.frameworks.errors.AnalyticsError;
import com.example.frameworks.errors.AnalyticsException;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

// docs: servlet
/** Stands before all servlets. An error of another service goes on to the container, like any exception. */
public final class ErrorFilter implements Filter {
    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            chain.doFilter(request, response);
        } catch (RuntimeException | ServletException thrown) {
            Optional<AnalyticsException> error = AnalyticsException.find(thrown).filter(each -> !each.isRemote());
            error.ifPresent(ErrorLog::log);
            // What the client has already must not look complete: the container cuts the connection.
            if (error.isEmpty() || response.isCommitted()) {
                throw thrown;
            }
            answer(error.get(), (HttpServletResponse) response);
        }
    }

    private static void answer(AnalyticsException error, HttpServletResponse response) throws IOException {
        LostAnswer.drop(response);
        response.setStatus(error.httpStatus());
        response.setHeader("Cache-Control", "no-store");
        error.headers().forEach(response::setHeader);
        if (error.error().map(AnalyticsError::hasBody).orElse(true)) {
            response.setContentType("application/problem+json");
            response.getOutputStream().write(error.toJson().getBytes(StandardCharsets.UTF_8));
        }
    }
}
// docs: end
