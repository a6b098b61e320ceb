package com.example.frameworks.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.example.frameworks.contract.FrameworkContract;
import com.example.frameworks.contract.JulCapture;
import com.example.frameworks.contract.LogCapture;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

@QuarkusTest
class QuarkusRestTest extends FrameworkContract {
    private static final LogCapture LOG = new JulCapture();

    @TestHTTPResource
    URI server;

    @AfterAll
    static void stop() {
        LOG.close();
    }

    @Override
    protected boolean knowsMethods() {
        return false;
    }

    @Test
    void aWrongMethodIsRefused() {
        assertThat(refusedMethod("/errors/internal").path()).isEqualTo("/errors/internal");
    }

    @Override
    protected URI server() {
        return URI.create("http://localhost:" + server.getPort());
    }

    @Override
    protected LogCapture log() {
        return LOG;
    }

    @Override
    protected boolean looksIntoCauses() {
        return false;
    }

    @Override
    protected boolean logsFields() {
        return false;
    }

    @Override
    protected boolean speaksHttp2() {
        return true;
    }

    /** Quarkus asks no stream for its bytes then, and answers with the status of the response that was returned. */
    @Override
    protected boolean writesBodiesForHead() {
        return false;
    }

    /** The body of the error goes behind what is on its way, and Jakarta REST has nothing to prevent that. */
    @Override
    protected Outcome whenCommitted() {
        return Outcome.UNSTEADY;
    }
}
