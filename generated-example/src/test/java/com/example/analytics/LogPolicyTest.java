package com.example.analytics;

import static org.assertj.core.api.Assertions.assertThat;

import com.example.analytics.ApiClient.Answer;
import com.example.analytics.errors.AnalyticsError;
import com.example.analytics.errors.AnalyticsError.LogLevel;
import java.io.IOException;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How loudly the generated mapper logs, and what stays out of the log. */
class LogPolicyTest {
    private AnalyticsServer server;
    private ApiClient client;
    private LogCapture log;

    @BeforeEach
    void start() throws IOException {
        server = AnalyticsServer.start(0);
        client = new ApiClient(server);
        log = new LogCapture();
    }

    @AfterEach
    void stop() {
        log.close();
        server.close();
    }

    @Test
    void ourOwnFailuresAreErrorsWithATrace() {
        client.get("/api/v2/streams/lobby-cam/ingest");

        LogRecord logged = log.onlyRecord();
        assertThat(logged.getLevel()).isEqualTo(Level.SEVERE);
        assertThat(logged.getMessage()).startsWith("INTERNAL_ERROR 104017: The request failed");
        assertThat(logged.getThrown()).hasRootCauseMessage("ingest client ams-2 is under maintenance");
    }

    @Test
    void failuresOfTheClientAreALine() {
        client.get("/api/v2/events");

        LogRecord logged = log.onlyRecord();
        assertThat(logged.getLevel()).isEqualTo(Level.INFO);
        assertThat(logged.getMessage()).isEqualTo("PARAM_REQUIRED 101002: The parameter 'from' is required.");
        assertThat(logged.getThrown()).isNull();
    }

    @Test
    void everyRowIsLoggedOnceAtTheLevelOfTheCatalog() {
        for (ProvokedError request : SampleRequests.all()) {
            log.records().clear();

            client.send(request);

            AnalyticsError row = AnalyticsError.fromCode(request.code()).orElseThrow();
            boolean loud = row.logLevel() == LogLevel.ERROR;
            LogRecord logged = log.onlyRecord();
            assertThat(logged.getMessage()).startsWith(row + " " + request.code() + ": ");
            assertThat(logged.getLevel()).isEqualTo(loud ? Level.SEVERE : Level.INFO);
            assertThat(logged.getThrown() != null).isEqualTo(loud);
        }
    }

    @Test
    void aSensitiveValueIsToldToNobody() {
        String login = "{\"email\": \"eve@example.com\", \"password\": \"correct horse\"}";

        Answer answer = client.post("/api/v2/auth/login", login);

        assertThat(answer.text()).contains("102001").doesNotContain("eve@", "params");
        assertThat(log.onlyRecord().getMessage())
                .isEqualTo("USER_NOT_FOUND 102001: There is no such user account.")
                .doesNotContain("eve@");
    }

    @Test
    void aValueCannotForgeALine() {
        client.get("/api/v2/events?from=1&to=2&tag=x%0D%0ASEVERE:%20all%20is%20lost%1B%5B2J");

        assertThat(log.onlyRecord().getMessage())
                .startsWith("TAG_NOT_FOUND 103002: There is no stream tag 'x")
                .doesNotContain("\r", "\n", "\u001b")
                .contains("SEVERE: all is lost");
    }

    @Test
    void successIsNotLogged() {
        assertThat(client.get("/api/v2/streams/harbour-cam", Map.of("x-access-token", SampleData.TOKEN))
                        .status())
                .isEqualTo(200);

        assertThat(log.records()).isEmpty();
    }
}
