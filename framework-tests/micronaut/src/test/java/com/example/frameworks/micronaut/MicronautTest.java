package com.example.frameworks.micronaut;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.example.frameworks.contract.FallbackContract;
import com.example.frameworks.contract.LogCapture;
import com.example.frameworks.contract.LogbackCapture;
import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Micronaut on Netty, on a free port. */
final class MicronautTest extends FallbackContract {
    private static EmbeddedServer server;
    private static LogCapture log;

    @BeforeAll
    static void start() {
        server = ApplicationContext.run(
                EmbeddedServer.class,
                Map.of(
                        "micronaut.server.port",
                        -1,
                        "micronaut.server.max-request-size",
                        "64KB",
                        "micronaut.server.http-version",
                        "2.0",
                        "micronaut.server.ssl.enabled",
                        false));
        log = new LogbackCapture();
    }

    @AfterAll
    static void stop() {
        log.close();
        server.close();
    }

    @Override
    protected URI server() {
        return server.getURI();
    }

    @Override
    protected LogCapture log() {
        return log;
    }

    @Override
    protected boolean looksIntoCauses() {
        return false;
    }

    /** The body of an answer is a publisher here, and what it gave is sent. */
    @Override
    protected Outcome whenHalfWritten() {
        return Outcome.CUT;
    }

    @Override
    protected boolean speaksHttp2() {
        return true;
    }

    @Override
    protected boolean logsFields() {
        return true;
    }

    /** No handler of errors is asked, though nothing was sent. */
    @Test
    void aStreamThatFailsBeforeItsFirstItemIsAPlainError() {
        get("/errors/failing-publisher", 500);
        get("/errors/failing-body", 500);
    }

    @Test
    void aWritableThatFailsKeepsTheClientWaiting() {
        HttpRequest request = HttpRequest.newBuilder(server().resolve("/errors/failing-writable"))
                .timeout(Duration.ofSeconds(2))
                .build();
        assertThatExceptionOfType(HttpTimeoutException.class)
                .isThrownBy(() -> HttpClient.newHttpClient().send(request, BodyHandlers.discarding()));
    }
}
