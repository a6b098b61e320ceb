package com.example.analytics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.entry;

import com.example.analytics.errors.AnalyticsError;
import com.example.analytics.errors.AnalyticsException;
import com.example.analytics.errors.InternalException;
import com.example.analytics.errors.ParamRequiredException;
import com.example.analytics.errors.RequestException;
import com.example.analytics.errors.TooManyParamsException;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How a client catches what a server answered. */
class AnalyticsClientTest {
    private static final Map<String, String> RANGE = Map.of("from", "1741600000", "to", "1741603600");

    private AnalyticsServer server;
    private AnalyticsClient client;

    @BeforeEach
    void start() throws IOException {
        server = AnalyticsServer.start(0);
        client = clientOf(server.uri());
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void dataIsReturned() throws IOException, InterruptedException {
        assertThat(client.activeStreams(RANGE)).containsExactly("harbour-cam", "lobby-cam");
        assertThat(client.tags("harbour-cam")).containsExactly("live", "outdoor");
        assertThat(client.bitrate("harbour-cam")).isEqualTo(4200);
    }

    @Test
    void anErrorIsCaughtByItsClassAndHasItsParams() throws IOException, InterruptedException {
        String missing = "";
        try {
            client.activeStreams(Map.of("to", "1741603600"));
        } catch (ParamRequiredException e) {
            missing = e.param();
        }
        assertThat(missing).isEqualTo("from");
    }

    @Test
    void anErrorIsCaughtByItsCategory() {
        RequestException caught =
                catchThrowableOfType(RequestException.class, () -> client.activeStreams(Map.of("from", "yesterday")));

        assertThat(caught.httpStatus()).isEqualTo(400);
        assertThat(caught.isRemote()).isTrue();
    }

    @Test
    void aFamilyKeepsItsConcreteCode() {
        InternalException caught = catchThrowableOfType(InternalException.class, () -> client.bitrate("lobby-cam"));

        assertThat(caught.code()).isEqualTo(104017);
        assertThat(caught.error()).contains(AnalyticsError.INTERNAL_ERROR);
        assertThat(caught.label()).isEqualTo("INTERNAL_ERROR");
    }

    @Test
    void anErrorIsRecognisedThroughItsCauses() throws InterruptedException {
        ExecutorService executor = Executors.newSingleThreadExecutor();
        Future<Integer> bitrate = executor.submit(() -> client.bitrate("lobby-cam"));
        executor.shutdown();

        Throwable thrown = catchThrowable(bitrate::get);

        assertThat(thrown).isNotInstanceOf(AnalyticsException.class);
        assertThat(AnalyticsException.is(thrown, AnalyticsError.INTERNAL_ERROR)).isTrue();
        assertThat(AnalyticsException.is(thrown, AnalyticsError.STREAM_NOT_FOUND))
                .isFalse();
        assertThat(AnalyticsException.find(thrown))
                .map(AnalyticsException::code)
                .contains(104017L);
    }

    @Test
    void aCodeOfTheFutureIsAnErrorAllTheSame() throws IOException {
        String body = """
                {"title": "Plan exceeded", "status": 402, "detail": "Your plan ends at 9 streams.",
                 "code": 106001, "params": {"limit": 9}, "upgrade": "https://example.com/plans"}""";
        try (StubServer newer = StubServer.saying(402, body)) {
            AnalyticsException caught = catchThrowableOfType(
                    AnalyticsException.class, () -> clientOf(newer.uri()).tags("harbour-cam"));

            assertThat(caught.error()).isEmpty();
            assertThat(caught.code()).isEqualTo(106001);
            assertThat(caught).hasMessage("Your plan ends at 9 streams.");
            assertThat(caught.params()).containsExactly(entry("limit", 9L));
            assertThat(caught.received()).containsEntry("upgrade", "https://example.com/plans");
            assertThat(caught.label()).isEqualTo("_OTHER");
        }
    }

    @Test
    void aParamOfAnotherTypeThanExpectedIsNoFailure() throws IOException {
        String body = "{\"code\": 101005, \"params\": {\"param\": \"tag\", \"limit\": \"three\"}}";
        try (StubServer newer = StubServer.saying(400, body)) {
            TooManyParamsException caught = catchThrowableOfType(
                    TooManyParamsException.class, () -> clientOf(newer.uri()).tags("harbour-cam"));

            assertThat(caught.param()).isEqualTo("tag");
            assertThat(caught.params()).containsEntry("limit", "three");
            assertThat(caught.httpStatus()).isEqualTo(400);
        }
    }

    @Test
    void thePageOfAProxyIsAnErrorWithItsStatus() throws IOException {
        try (StubServer proxy = StubServer.saying(502, "<html><h1>502 Bad Gateway</h1></html>")) {
            AnalyticsException caught = catchThrowableOfType(
                    AnalyticsException.class, () -> clientOf(proxy.uri()).tags("harbour-cam"));

            assertThat(caught.httpStatus()).isEqualTo(502);
            assertThat(caught.error()).isEmpty();
            assertThat(caught.code()).isZero();
            assertThat(caught.received()).isEmpty();
            assertThat(caught.isRemote()).isTrue();
        }
    }

    /** As what stands between some services and their clients makes of every answer. */
    @Test
    void anErrorUnder200IsFound() throws IOException {
        StubServer.Said said = new StubServer.Said(
                200, "application/problem+json", "{\"code\":101002,\"params\":{\"param\":\"from\"}}");
        try (StubServer wrapping = new StubServer(said)) {
            ParamRequiredException caught = catchThrowableOfType(
                    ParamRequiredException.class, () -> clientOf(wrapping.uri()).tags("harbour-cam"));

            assertThat(caught.param()).isEqualTo("from");
        }
    }

    private static AnalyticsClient clientOf(URI server) {
        return new AnalyticsClient(HttpClient.newHttpClient(), server, SampleData.TOKEN);
    }
}
