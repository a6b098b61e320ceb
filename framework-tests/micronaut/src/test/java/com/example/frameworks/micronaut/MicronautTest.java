package com.example.frameworks.micronaut;

import com.example.frameworks.contract.FrameworkContract;
import com.example.frameworks.contract.LogCapture;
import com.example.frameworks.contract.LogbackCapture;
import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** Micronaut on Netty, on a free port. */
final class MicronautTest extends FrameworkContract {
    private static EmbeddedServer server;
    private static LogCapture log;

    @BeforeAll
    static void start() {
        server = ApplicationContext.run(EmbeddedServer.class, Map.of("micronaut.server.port", -1));
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

    @Override
    protected boolean logsFields() {
        return true;
    }
}
