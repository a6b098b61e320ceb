package com.example.analytics;

import static org.assertj.core.api.Assertions.assertThat;

import com.example.analytics.ApiClient.Answer;
import com.example.analytics.errors.AnalyticsException;
import com.example.analytics.errors.EndpointNotFoundException;
import com.example.analytics.errors.InternalException;
import java.io.IOException;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What becomes of failures that are not ours to begin with: the client learns nothing of them, the log everything. */
class OtherFailuresTest {
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
    void anUnforeseenFailureIsAnsweredWithoutItsDetails() throws IOException {
        Answer answer = FailingResource.answerTo(new IllegalStateException("the database password is 'secret'"));

        assertThat(answer.status()).isEqualTo(500);
        assertThat(answer.contentType()).isEqualTo("application/problem+json");
        assertThat(answer.body().get("code").longValue()).isEqualTo(104000);
        assertThat(answer.text()).doesNotContain("secret", "IllegalState", "database");
    }

    @Test
    void anUnforeseenFailureIsLoggedWithItsTrace() throws IOException {
        IllegalStateException failure = new IllegalStateException("unforeseen");

        FailingResource.answerTo(failure);

        LogRecord logged = log.onlyRecord();
        assertThat(logged.getLevel()).isEqualTo(Level.SEVERE);
        assertThat(logged.getThrown()).isInstanceOf(InternalException.class).hasCause(failure);
    }

    @Test
    void anErrorThatIsOnlyTheCauseOfAFailureIsUnforeseenToo() throws IOException {
        Answer answer =
                FailingResource.answerTo(new IllegalStateException("wrapped", new EndpointNotFoundException("/other")));

        assertThat(answer.body().get("code").longValue()).isEqualTo(104000);
        assertThat(log.onlyRecord().getThrown()).hasRootCauseInstanceOf(EndpointNotFoundException.class);
    }

    @Test
    void theErrorOfAnotherServiceIsNotPassedOnAsOurOwn() throws IOException {
        String upstream = "{\"code\": 105001, \"title\": \"Access denied\", \"detail\": \"internal/bucket is closed\"}";

        Answer answer = FailingResource.answerTo(AnalyticsException.fromResponse(403, upstream));

        assertThat(answer.status()).isEqualTo(500);
        assertThat(answer.body().get("code").longValue()).isEqualTo(104000);
        assertThat(answer.text()).doesNotContain("105001", "internal/bucket");
        assertThat(log.onlyRecord().getLevel()).isEqualTo(Level.SEVERE);
        assertThat(log.onlyRecord().getThrown()).hasRootCauseMessage("internal/bucket is closed");
    }

    @Test
    void unknownPathsAndMethodsAreEndpointsThatAreMissing() throws IOException {
        try (AnalyticsServer server = AnalyticsServer.start(0)) {
            ApiClient client = new ApiClient(server);

            Answer answer = client.get("/api/v2/ev%20nts?from=1");
            assertThat(answer.body().get("code").longValue()).isEqualTo(101001);
            assertThat(answer.body().get("params").get("path").textValue()).isEqualTo("/api/v2/ev%20nts");

            for (String method : new String[] {"PUT", "DELETE", "PATCH", "POST", "BREW"}) {
                Answer refused = client.send(method, "/api/v2/events", ApiClient.TOKEN, "");
                assertThat(refused.status()).as(method).isEqualTo(404);
                assertThat(refused.body().get("code").longValue()).isEqualTo(101001);
            }
            assertThat(client.get("/").body().get("code").longValue()).isEqualTo(101001);
            assertThat(client.get("/application.wadl").body().get("code").longValue())
                    .isEqualTo(101001);
        }
    }

    @Test
    void aClientThatWantsNoJsonIsToldSo() throws IOException {
        try (AnalyticsServer server = AnalyticsServer.start(0)) {
            Answer answer = new ApiClient(server).get("/api/v2/events", Map.of("accept", "text/html"));

            assertThat(answer.contentType()).isEqualTo("application/problem+json");
            assertThat(answer.body().get("code").longValue()).isEqualTo(101009);
            assertThat(answer.body().get("params").get("header").textValue()).isEqualTo("Accept");
        }
    }
}
