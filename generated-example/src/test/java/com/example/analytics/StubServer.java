package com.example.analytics;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** A server, or what stands before one, that gives prepared answers: one after the other, and the last one for good. */
final class StubServer implements AutoCloseable {
    private final HttpServer server;
    private final AtomicInteger requests = new AtomicInteger();

    /** What a server says. */
    record Said(int status, String type, String body) {
        Said(int status, String body) {
            this(status, "application/json", body);
        }
    }

    StubServer(Said... answers) throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            try (exchange) {
                Said said = answers[Math.min(requests.getAndIncrement(), answers.length - 1)];
                byte[] body = said.body().getBytes(StandardCharsets.UTF_8);
                exchange.getResponseHeaders().set("Content-Type", said.type());
                exchange.sendResponseHeaders(said.status(), body.length);
                exchange.getResponseBody().write(body);
            }
        });
        server.start();
    }

    static StubServer saying(int status, String... lines) throws IOException {
        return new StubServer(new Said(status, String.join("\n", List.of(lines))));
    }

    URI uri() {
        return URI.create("http://localhost:" + server.getAddress().getPort());
    }

    int requests() {
        return requests.get();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
