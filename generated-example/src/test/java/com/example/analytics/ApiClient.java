package com.example.analytics;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;

/** Sends requests to a server under test. */
final class ApiClient {
    static final Map<String, String> TOKEN = Map.of("x-access-token", SampleData.TOKEN);

    private final HttpClient http = HttpClient.newHttpClient();
    private final URI server;

    /** An answer with its body read as JSON. */
    record Answer(int status, HttpHeaders headers, String text, JsonNode body) {
        String contentType() {
            return headers.firstValue("content-type").orElse("");
        }
    }

    ApiClient(AnalyticsServer server) {
        this.server = server.uri();
    }

    Answer get(String path) {
        return get(path, TOKEN);
    }

    Answer get(String path, Map<String, String> headers) {
        return send("GET", path, headers, "");
    }

    Answer post(String path, String json) {
        return send("POST", path, Map.of("x-access-token", SampleData.TOKEN, "content-type", "application/json"), json);
    }

    Answer send(String method, String path, Map<String, String> headers, String body) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(server.resolve(path)).method(method, BodyPublishers.ofString(body));
        headers.forEach(request::header);
        return send(request.build());
    }

    Answer send(ProvokedError request) {
        return send(request.to(server));
    }

    private Answer send(HttpRequest request) {
        try {
            HttpResponse<String> response = http.send(request, BodyHandlers.ofString());
            return new Answer(response.statusCode(), response.headers(), response.body(), Json.read(response.body()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
