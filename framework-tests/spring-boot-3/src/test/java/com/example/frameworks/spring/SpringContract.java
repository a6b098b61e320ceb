package com.example.frameworks.spring;

import static org.assertj.core.api.Assertions.assertThat;

import com.example.frameworks.contract.FallbackContract;
import com.example.frameworks.contract.LogCapture;
import java.net.URI;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.WebApplicationType;

/** What holds in every kind of Spring. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class SpringContract extends FallbackContract {
    private final WebApplicationType type;
    private final Class<?> advice;
    private SpringServer server;

    /** In an application of this type that has only this advice. */
    SpringContract(WebApplicationType type, Class<?> advice) {
        this.type = type;
        this.advice = advice;
    }

    @BeforeAll
    void start() {
        server = new SpringServer(type, advice);
    }

    @AfterAll
    void stop() {
        server.close();
    }

    /** Spring decides on the language itself, and by default it is the first that the client names. */
    @Override
    protected boolean negotiatesLanguages() {
        return false;
    }

    @Override
    protected final boolean speaksHttp2() {
        return true;
    }

    /** The advice is asked where handlers are, which is behind the filters. */
    @Override
    protected final boolean answersFilters() {
        return false;
    }

    @Override
    protected final URI server() {
        return server.uri();
    }

    @Override
    protected final LogCapture log() {
        return server.log();
    }

    @Override
    protected final boolean looksIntoCauses() {
        return true;
    }

    @Override
    protected final boolean logsFields() {
        return true;
    }

    @Test
    void theTraceIsThatOfWhatWasThrown() {
        get("/errors/wrapped-internal", 500);

        assertThat(ourEvent().text()).isEqualTo("INTERNAL_ERROR 104042: Internal error");
        assertThat(ourEvent().thrown()).isEqualTo("java.lang.IllegalStateException");
    }
}
