package com.example.analytics;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A request with its body in memory.
 *
 * @param path as sent, percent-encoded
 * @param variables the decoded parts of the path that its route names
 */
record Request(String method, String path, Map<String, String> variables, Query query, Headers headers, String body) {
    /** No request needs more; one byte beyond it is read, so that a longer body is noticed. */
    static final int MAX_BODY_BYTES = 64 * 1024;

    static Request read(HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readNBytes(MAX_BODY_BYTES + 1);
        return new Request(
                exchange.getRequestMethod(),
                exchange.getRequestURI().getRawPath(),
                Map.of(),
                Query.parse(exchange.getRequestURI().getRawQuery()),
                exchange.getRequestHeaders(),
                new String(body, StandardCharsets.UTF_8));
    }

    Request withVariables(Map<String, String> found) {
        return new Request(method, path, found, query, headers, body);
    }

    Optional<String> header(String name) {
        return Optional.ofNullable(headers.getFirst(name)).map(String::strip).filter(value -> !value.isEmpty());
    }

    String variable(String name) {
        return Objects.requireNonNull(variables.get(name), name);
    }
}
