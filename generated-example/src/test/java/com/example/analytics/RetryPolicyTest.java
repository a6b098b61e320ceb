package com.example.analytics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.example.analytics.StubServer.Said;
import com.example.analytics.errors.AnalyticsError;
import com.example.analytics.errors.AnalyticsError.Retry;
import com.example.analytics.errors.AnalyticsException;
import com.example.analytics.errors.InternalException;
import com.example.analytics.errors.StreamNotFoundException;
import java.io.IOException;
import java.net.http.HttpClient;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** A client asks the catalog, by way of the error, whether to try again. */
class RetryPolicyTest {
    private static final Said FAILED = new Said(500, "{\"code\": 104017}");
    private static final Said UNKNOWN_STREAM = new Said(404, "{\"code\": 103001, \"params\": {\"stream\": \"x\"}}");
    private static final Said BITRATE = new Said(200, "{\"kilobitsPerSecond\": 4200}");

    private final RetryPolicy policy = new RetryPolicy(3, Duration.ofMillis(1));

    @Test
    void theCatalogSaysWhatAnotherTryCanHelp() {
        assertThat(AnalyticsError.INTERNAL_ERROR.retry()).isEqualTo(Retry.LATER);
        assertThat(AnalyticsError.PARAM_REQUIRED.retry()).isEqualTo(Retry.AFTER_CHANGE);
        assertThat(AnalyticsError.ACCESS_DENIED.retry()).isEqualTo(Retry.NEVER);
    }

    @Test
    void whatMayPassIsTriedAgain() throws IOException, InterruptedException {
        try (StubServer server = new StubServer(FAILED, FAILED, BITRATE)) {
            assertThat(policy.run(() -> clientOf(server).bitrate("harbour-cam")))
                    .isEqualTo(4200);
            assertThat(server.requests()).isEqualTo(3);
        }
    }

    @Test
    void theLastFailureIsThrown() throws IOException {
        try (StubServer server = new StubServer(FAILED)) {
            assertThatExceptionOfType(InternalException.class)
                    .isThrownBy(() -> policy.run(() -> clientOf(server).bitrate("harbour-cam")));
            assertThat(server.requests()).isEqualTo(3);
        }
    }

    @Test
    void whatStaysWrongIsNotTriedAgain() throws IOException {
        try (StubServer server = new StubServer(UNKNOWN_STREAM, BITRATE)) {
            assertThatExceptionOfType(StreamNotFoundException.class)
                    .isThrownBy(() -> policy.run(() -> clientOf(server).bitrate("x")));
            assertThat(server.requests()).isEqualTo(1);
        }
    }

    @Test
    void aCodeThatTheCatalogLacksIsNotTriedAgain() {
        AnalyticsException unknown = AnalyticsException.fromResponse(503, "{\"code\": 999999}");

        assertThat(unknown.error()).isEmpty();
        assertThat(policy.delayAfter(unknown)).isEmpty();
        assertThat(policy.delayAfter(new InternalException(104017))).contains(Duration.ofMillis(1));
    }

    private static AnalyticsClient clientOf(StubServer server) {
        return new AnalyticsClient(HttpClient.newHttpClient(), server.uri(), SampleData.TOKEN);
    }
}
