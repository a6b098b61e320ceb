package com.example.analytics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.example.analytics.ApiClient.Answer;
import com.example.analytics.errors.AnalyticsException;
import com.example.analytics.errors.ParamRequiredException;
import java.io.IOException;
import java.net.http.HttpClient;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who hears of an error in which language. */
class LanguagesTest {
    private static final String ENGLISH = "The parameter 'from' is required.";
    private static final String GERMAN = "Der Parameter 'from' ist erforderlich.";

    private AnalyticsServer server;

    @BeforeEach
    void start() throws IOException {
        server = AnalyticsServer.start(0);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "de-AT", "DE", "de;q=0.9, en;q=0.1", "en;q=0.1, de"})
    void theServiceAnswersInGermanWhoWantsGerman(String acceptLanguage) {
        Answer answer = answerIn(acceptLanguage);

        assertThat(answer.body().get("title").textValue()).isEqualTo("Parameter fehlt");
        assertThat(answer.body().get("detail").textValue()).isEqualTo(GERMAN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "en-GB", "*", "ja", "en, de"})
    void theServiceAnswersInItsOwnLanguageOtherwise(String acceptLanguage) {
        assertThat(answerIn(acceptLanguage).body().get("detail").textValue()).isEqualTo(ENGLISH);
    }

    /** The answer to a client that says nothing is the same; see {@link ProvokedErrorsTest}. */
    @ParameterizedTest
    @ValueSource(strings = {"???", ";q=1", "de;q=much", ",", "a-very-long-subtag-indeed"})
    void aHeaderThatMakesNoSenseDoesNotHideTheError(String acceptLanguage) {
        Answer answer = answerIn(acceptLanguage);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body().get("code").longValue()).isEqualTo(101002);
    }

    @Test
    void programsReadTheSameInEveryLanguage() {
        Answer german = answerIn("de");
        Answer english = answerIn("en");

        assertThat(german.status()).isEqualTo(english.status());
        assertThat(german.body().get("code")).isEqualTo(english.body().get("code"));
        assertThat(german.body().get("params")).isEqualTo(english.body().get("params"));
    }

    @Test
    void aClientShowsARemoteErrorInTheLanguageOfItsUser() {
        AnalyticsClient client = new AnalyticsClient(HttpClient.newHttpClient(), server.uri(), SampleData.TOKEN);

        ParamRequiredException caught = catchThrowableOfType(
                ParamRequiredException.class, () -> client.activeStreams(Map.of("to", "1741603600")));

        assertThat(caught.isRemote()).isTrue();
        assertThat(caught).hasMessage(ENGLISH);
        assertThat(caught.message(Locale.GERMAN)).isEqualTo(GERMAN);
        assertThat(caught.title(Locale.GERMAN)).isEqualTo("Parameter fehlt");
        assertThat(caught.message(Locale.JAPANESE)).isEqualTo(ENGLISH);
    }

    @Test
    void everyRowHasAMessageInGerman() {
        ApiClient client = new ApiClient(server);
        for (ProvokedError request : SampleRequests.all()) {
            Answer answer = client.send(request);

            AnalyticsException decoded = AnalyticsException.fromResponse(answer.status(), answer.text());

            String german = decoded.message(Locale.GERMAN);
            assertThat(german).isNotEqualTo(decoded.getMessage()).doesNotContain("{", "}", "?", "null");
            assertThat(decoded.title(Locale.GERMAN)).isNotEqualTo(decoded.title());
        }
    }

    private Answer answerIn(String acceptLanguage) {
        Map<String, String> headers = Map.of(Guard.TOKEN_HEADER, SampleData.TOKEN, "accept-language", acceptLanguage);
        return new ApiClient(server).get("/api/v2/events?to=1741603600", headers);
    }
}
