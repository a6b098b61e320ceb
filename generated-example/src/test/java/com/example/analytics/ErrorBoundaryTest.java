package com.example.analytics;

import static org.assertj.core.api.Assertions.assertThat;

import com.example.analytics.ApiClient.Answer;
import com.example.analytics.errors.InternalException;
import com.example.analytics.errors.UserNotFoundException;
import java.io.IOException;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What clients and operators learn of an error. */
class ErrorBoundaryTest {
    private LogCapture log;

    @BeforeEach
    void listen() {
        log = new LogCapture();
    }

    @AfterEach
    void stopListening() {
        log.close();
    }

    @Test
    void answersAnUnforeseenFailureWithoutItsDetails() throws IOException {
        Answer answer = answerOf(request -> {
            throw new IllegalStateException("the database password is 'secret'");
        });

        assertThat(answer.status()).isEqualTo(500);
        assertThat(answer.contentType()).isEqualTo("application/problem+json");
        assertThat(answer.body().get("code").longValue()).isEqualTo(104000);
        assertThat(answer.text()).doesNotContain("secret", "IllegalState", "database");
    }

    @Test
    void logsOurOwnFailuresWithTheirTrace() throws IOException {
        answerOf(request -> {
            throw new IllegalStateException("unforeseen");
        });

        LogRecord logged = onlyRecord();
        assertThat(logged.getLevel()).isEqualTo(Level.SEVERE);
        assertThat(logged.getThrown()).isInstanceOf(InternalException.class).hasRootCauseMessage("unforeseen");
    }

    @Test
    void logsExpectedErrorsInALine() throws IOException {
        answerOf(request -> {
            throw new UserNotFoundException("eve@example.com");
        });

        LogRecord logged = onlyRecord();
        assertThat(logged.getLevel()).isEqualTo(Level.INFO);
        assertThat(logged.getThrown()).isNull();
        assertThat(logged.getMessage()).isEqualTo("GET /fail failed: 102001 User not found");
    }

    @Test
    void tellsNobodyASensitiveParam() throws IOException {
        Answer answer = answerOf(request -> {
            throw new UserNotFoundException("eve@example.com");
        });

        assertThat(answer.text()).doesNotContain("eve@");
        assertThat(answer.body().get("params")).isEmpty();
        assertThat(onlyRecord().getMessage()).doesNotContain("eve@");
    }

    private static Answer answerOf(Route.Handler handler) throws IOException {
        Routes routes = new Routes(List.of(Route.of("GET", "/fail", handler)));
        try (AnalyticsServer server = AnalyticsServer.start(0, routes)) {
            return new ApiClient(server).get("/fail?with=query");
        }
    }

    private LogRecord onlyRecord() {
        assertThat(log.records()).hasSize(1);
        return log.records().get(0);
    }
}
