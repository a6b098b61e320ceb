package com.example.frameworks.plain;

import com.example.frameworks.errors.EndpointNotFoundException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Answers that are begun and not finished. */
final class BegunAnswers {
    private static final String HALF = "{\"half\":";

    private BegunAnswers() {}

    /** Sets the headers that the client asks for. */
    static void setHeaders(HttpServletRequest request, HttpServletResponse response) {
        for (String from : List.of("header", "exchange")) {
            String[] headers = request.getParameterValues(from);
            for (String header : headers == null ? new String[0] : headers) {
                int colon = header.indexOf(':');
                response.setHeader(header.substring(0, colon), header.substring(colon + 1));
            }
        }
    }

    /** Writes what the last step of a path says, as far as it comes. */
    static void write(String name, HttpServletResponse response) throws IOException {
        switch (name) {
            case "prepared" -> {}
            case "half-printed" -> response.getWriter().print(HALF);
            case "half-written" -> response.getOutputStream().write(HALF.getBytes(StandardCharsets.UTF_8));
            case "committed", "streamed" -> {
                response.getOutputStream().write((HALF + " ".repeat(100_000)).getBytes(StandardCharsets.UTF_8));
                response.flushBuffer();
            }
            default -> {
                return;
            }
        }
        throw new EndpointNotFoundException();
    }
}
