package com.example.frameworks.contract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** Sends requests as any client would. */
final class Client {
    private static final HttpClient HTTP_1 =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final HttpClient HTTP_2 =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_2).build();

    private final URI base;
    private final HttpClient http;

    private Client(URI base, HttpClient http) {
        this.base = base;
        this.http = http;
    }

    Client(URI base) {
        this(base, HTTP_1);
    }

    /** Asks for HTTP/2 without TLS by an upgrade; a server that does not know it answers by HTTP/1.1. */
    static Client http2(URI base) {
        return new Client(base, HTTP_2);
    }

    HttpResponse<String> get(String path, String... headers) {
        return send("GET", path, headers);
    }

    HttpResponse<String> send(String method, String path, String... headers) {
        try {
            return trySend(method, path, headers);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    HttpResponse<String> post(String path, String mediaType, String body) {
        try {
            return exchange("POST", path, HttpRequest.BodyPublishers.ofString(body), "Content-Type", mediaType);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same where it is expected that no whole answer comes. */
    HttpResponse<String> trySend(String method, String path, String... headers) throws IOException {
        return exchange(method, path, HttpRequest.BodyPublishers.noBody(), headers);
    }

    private HttpResponse<String> exchange(String method, String path, HttpRequest.BodyPublisher body, String... headers)
            throws IOException {
        HttpRequest.Builder request = HttpRequest.newBuilder(base.resolve(path))
                .timeout(Duration.ofSeconds(20))
                .method(method, body);
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return http.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
