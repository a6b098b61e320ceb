package com.example.frameworks.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.example.frameworks.client.AnalyticsError;
import com.example.frameworks.client.AnalyticsException;
import com.example.frameworks.client.EndpointNotFoundException;
import com.example.frameworks.client.InternalException;
import com.example.frameworks.client.MethodRefusedException;
import com.example.frameworks.client.OverloadedException;
import com.example.frameworks.client.ParamRequiredException;
import com.example.frameworks.client.TokenRefusedException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What a client and a log see of a server that answers by a generated adapter. The server raises an error at each of these:
 *
 * <table>
 * <caption>GET</caption>
 * <tr><td>{@code /errors/param-required?param=}<td>101002 with this param
 * <tr><td>{@code /errors/endpoint-not-found}<td>101001
 * <tr><td>{@code /errors/token-refused?user=&token=}<td>101003 with these params
 * <tr><td>{@code /errors/quota-low}<td>101004
 * <tr><td>{@code /errors/probe-refused}<td>101005
 * <tr><td>{@code /errors/not-modified-enough}<td>101006
 * <tr><td>{@code /errors/internal}<td>104042, caused by another exception
 * <tr><td>{@code /errors/overloaded}<td>105001
 * <tr><td>{@code /errors/later}<td>101001, by a {@code CompletableFuture} that fails
 * <tr><td>{@code /errors/remote}<td>what it decodes from 404 and <code>{"code":101001,"title":"Upstream"}</code>
 * <tr><td>{@code /errors/unrelated}<td>an {@code IllegalStateException} without any of our errors
 * <tr><td>{@code /errors/wrapped}<td>an {@code IllegalStateException} caused by 101001
 * <tr><td>{@code /errors/wrapped-remote}<td>an {@code IllegalStateException} caused by what {@code remote} raises
 * </table>
 *
 * <p>The errors are raised by classes in {@code com.example.frameworks.errors}, and read by another copy in
 * {@code com.example.frameworks.client}, as in life.
 */
public abstract class FrameworkContract extends LostAnswerContract {
    protected abstract LogCapture log();

    /** Whether an error is found where another exception was thrown because of it. */
    protected abstract boolean looksIntoCauses();

    /** Whether the logger knows key-value pairs. */
    protected abstract boolean logsFields();

    /** Whether answers are in the language of the client. */
    protected boolean translates() {
        return true;
    }

    /** Whether the second language that a client likes counts where the first is not there. */
    protected boolean negotiatesLanguages() {
        return translates();
    }

    /** What answers where no error of the table was raised, if one does. */
    protected Optional<AnalyticsError> unexpected() {
        return Optional.empty();
    }

    /** Sends a request and expects the status. */
    protected final void get(String path, int status) {
        assertThat(client.get(path).statusCode()).isEqualTo(status);
    }

    /** Whether the framework says which methods a path has, where it refuses another one. */
    protected boolean knowsMethods() {
        return true;
    }

    /** Sends a method that a path does not have, where the fallbacks have an error for that. */
    protected final MethodRefusedException refusedMethod(String path) {
        HttpResponse<String> response = client.send("DELETE", path);
        assertThat(response.statusCode()).isEqualTo(405);
        List<String> allowed = response.headers().allValues("Allow");
        assertThat(allowed).hasSize(knowsMethods() ? 1 : 0).allMatch(methods -> methods.contains("GET"));
        return (MethodRefusedException) exception(response);
    }

    private Client client;

    @BeforeEach
    void startAfresh() {
        client = new Client(server());
        log().clear();
    }

    @Test
    void anErrorIsAnsweredAsAProblem() {
        HttpResponse<String> response = client.get("/errors/param-required?param=from");

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.headers().allValues("Content-Type")).containsExactly("application/problem+json");
        assertThat(response.headers().firstValue("Retry-After")).isEmpty();
        assertThat(response.body())
                .isEqualTo(
                        "{\"type\":\"https://example.com/errors/101002\",\"title\":\"Param required\",\"status\":400,"
                                + "\"detail\":\"The parameter from is required.\",\"code\":101002,\"params\":{\"param\":\"from\"}}");
    }

    @Test
    void theAnswerIsInTheLanguageOfTheClient() {
        assumeTrue(translates());

        assertThat(paramRequired("de-AT, en;q=0.5").body())
                .contains("\"title\":\"Angabe fehlt\"", "\"detail\":\"Die Angabe from fehlt.\"");
        assertThat(paramRequired("en").body()).contains("The parameter from is required.");
        assertThat(paramRequired("*").body()).contains("The parameter from is required.");
        assertThat(ourEvents()).hasSize(3).allMatch(event -> event.text().contains("The parameter from is required."));
    }

    @Test
    void theNextLanguageCountsWhereTheFirstIsNotThere() {
        assumeTrue(negotiatesLanguages());

        HttpResponse<String> response = paramRequired("fr, de;q=0.5, en;q=0.1");
        assertThat(response.body()).contains("Die Angabe from fehlt.");
        assertThat(response.headers().allValues("Content-Language")).containsExactly("de");
        assertThat(response.headers().allValues("Vary")).contains("Accept-Language");
        assertThat(paramRequired("fr").headers().allValues("Content-Language")).containsExactly("en");
    }

    /** Some frameworks refuse the request themselves, also with 400. */
    @Test
    void aLanguageThatMakesNoSenseIsNoFaultOfTheServer() {
        assertThat(paramRequired("nonsense_;;q=x").statusCode()).isEqualTo(400);
    }

    private HttpResponse<String> paramRequired(String languages) {
        return client.get("/errors/param-required?param=from", "Accept-Language", languages);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\" \\ ' / {} {param} %s %n ${x} $1",
                "<script>alert('&amp;')</script>",
                "first\nsecond\r\n\tthird \u0000 \u001b[31m \u2028 \u2029 \u0085",
                "größe 数 \ud83d\ude80 \u202e"
            })
    void anyTextReachesTheClient(String hostile) {
        AnalyticsException error = exception(client.get("/errors/param-required?param=" + Client.encoded(hostile)));

        assertThat(error).isInstanceOf(ParamRequiredException.class);
        assertThat(((ParamRequiredException) error).param()).isEqualTo(hostile);
        assertThat(error).hasMessage("The parameter " + hostile + " is required.");
        assertThat(ourEvent().text()).matches("PARAM_REQUIRED 101002: The parameter [^\\p{Cntrl}]* is required\\.");
    }

    @Test
    void aClientGetsTheTypedException() {
        assertThat(exception(client.get("/errors/endpoint-not-found")))
                .isInstanceOfSatisfying(EndpointNotFoundException.class, error -> {
                    assertThat(error.isRemote()).isTrue();
                    assertThat(error.code()).isEqualTo(101001);
                    assertThat(error.httpStatus()).isEqualTo(404);
                });
    }

    @Test
    void aFamilyKeepsItsConcreteCode() {
        HttpResponse<String> response = client.get("/errors/internal");

        assertThat(response.statusCode()).isEqualTo(500);
        assertThat(exception(response)).isInstanceOfSatisfying(InternalException.class, error -> {
            assertThat(error.code()).isEqualTo(104042);
            assertThat(error.error()).contains(AnalyticsError.INTERNAL_ERROR);
        });
    }

    @Test
    void theAnswerHasTheHeadersOfTheTable() {
        assertThat(client.get("/errors/endpoint-not-found").headers().allValues("X-Help"))
                .containsExactly("https://example.com/help");
        HttpResponse<String> response = client.get("/errors/param-required?param=from");
        assertThat(response.headers().allValues("X-Help")).containsExactly("https://example.com/help#from");
        assertThat(response.headers().allValues("X-Param")).containsExactly("\"from\"");
    }

    @Test
    void theTableSaysHowCachesTreatAnError() {
        assertThat(client.get("/errors/quota-low").headers().allValues("Cache-Control"))
                .containsExactly("max-age=1");
        assertThat(client.get("/errors/param-required?param=from").headers().allValues("Cache-Control"))
                .containsExactly("no-store");
        assertThat(client.get("/errors/not-modified-enough").headers().allValues("Cache-Control"))
                .containsExactly("no-store");
    }

    @Test
    void noValueBreaksOutOfItsHeader() {
        HttpResponse<String> response =
                client.get("/errors/param-required?param=" + Client.encoded("\r\nX-Injected: a\", b=\"\u00e4"));

        assertThat(response.headers().allValues("X-Param")).containsExactly("\"%0D%0AX-Injected: a%22, b=%22%C3%A4\"");
        assertThat(response.headers().firstValue("X-Injected")).isEmpty();
        assertThat(client.get("/errors/param-required?param=" + "a".repeat(1001))
                        .headers()
                        .firstValue("X-Param"))
                .isEmpty();
    }

    @Test
    void anErrorWithoutABodyHasItsHeadersAlone() {
        HttpResponse<String> response = client.get("/errors/not-modified-enough");

        assertThat(response.statusCode()).isEqualTo(409);
        assertThat(response.body()).isEmpty();
        // Javalin names a type also where there is nothing.
        assertThat(response.headers().allValues("Content-Type")).doesNotContain("application/problem+json");
        assertThat(response.headers().allValues("X-Help")).containsExactly("https://example.com/help");
    }

    @Test
    void retryAfterIsInWholeSecondsAndNeverTooEarly() {
        HttpResponse<String> overloaded = client.get("/errors/overloaded");
        assertThat(overloaded.statusCode()).isEqualTo(503);
        assertThat(overloaded.headers().allValues("Retry-After")).containsExactly("30");
        assertThat(exception(overloaded)).isInstanceOf(OverloadedException.class);

        // PT1.5S
        assertThat(client.get("/errors/quota-low").headers().allValues("Retry-After"))
                .containsExactly("2");
    }

    @Test
    void aSensitiveParamStaysOnTheServer() {
        HttpResponse<String> response = client.get("/errors/token-refused?user=ann&token=s3cr3t");

        assertThat(response.body()).doesNotContain("s3cr3t");
        assertThat(response.headers().map().toString()).doesNotContain("s3cr3t");
        assertThat(exception(response)).isInstanceOfSatisfying(TokenRefusedException.class, error -> {
            assertThat(error.user()).isEqualTo("ann");
            assertThat(error.token()).isNull();
        });
        assertThat(ourEvent().text()).isEqualTo("TOKEN_REFUSED 101003: The token *** of ann was refused.");
        assertThat(log().events().toString()).doesNotContain("s3cr3t");
    }

    @Test
    void headIsAnsweredWithoutABody() {
        HttpResponse<String> response = client.send("HEAD", "/errors/endpoint-not-found");

        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(response.headers().allValues("Content-Type")).containsExactly("application/problem+json");
        assertThat(response.body()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"text/html", "image/png", "application/xml;q=0.9", "application/json", "*/*", "text/csv, */*;q=0"
            })
    void theAnswerComesWhateverTheClientAccepts(String accepted) {
        HttpResponse<String> response = client.get("/errors/endpoint-not-found", "Accept", accepted);

        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(response.headers().allValues("Content-Type")).containsExactly("application/problem+json");
        assertThat(exception(response)).isInstanceOf(EndpointNotFoundException.class);
    }

    @Test
    void anErrorThatComesLaterIsAnsweredAlike() {
        HttpResponse<String> response = client.get("/errors/later");

        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(exception(response)).isInstanceOf(EndpointNotFoundException.class);
        assertThat(ourEvent().level()).isEqualTo(System.Logger.Level.INFO);
    }

    @Test
    void aFaultOfTheServerIsLoggedWithItsTrace() {
        client.get("/errors/internal");

        LogEvent event = ourEvent();
        assertThat(event.level()).isEqualTo(System.Logger.Level.ERROR);
        assertThat(event.trace()).isTrue();
        assertThat(event.text()).isEqualTo("INTERNAL_ERROR 104042: Internal error");
    }

    @Test
    void anExpectedErrorIsLoggedWithoutATrace() {
        client.get("/errors/param-required?param=from");

        LogEvent event = ourEvent();
        assertThat(event.level()).isEqualTo(System.Logger.Level.INFO);
        assertThat(event.trace()).isFalse();
        if (logsFields()) {
            assertThat(event.fields())
                    .containsEntry("error.type", "PARAM_REQUIRED")
                    .containsEntry("error.code", "101002")
                    .containsEntry("error.status", "400")
                    .containsEntry("error.param.param", "from");
        }
    }

    @Test
    void theTableSaysHowLoudTheLogIs() {
        client.get("/errors/quota-low");
        assertThat(ourEvent().level()).isEqualTo(System.Logger.Level.WARNING);
        assertThat(ourEvent().trace()).isFalse();

        log().clear();
        client.get("/errors/not-modified-enough");
        assertThat(ourEvent().level()).isEqualTo(System.Logger.Level.DEBUG);
        assertThat(ourEvent().trace()).isFalse();

        log().clear();
        assertThat(client.get("/errors/probe-refused").statusCode()).isEqualTo(418);
        assertThat(ourEvents()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/errors/remote", "/errors/wrapped-remote"})
    void anErrorOfAnotherServiceIsAFaultOfThisOne(String path) throws InterruptedException {
        HttpResponse<String> response = client.get(path);

        assertThat(response.statusCode()).isEqualTo(500);
        assertThat(response.body()).doesNotContain("101001").doesNotContain("Upstream");
        assertThat(exception(response).error()).isEqualTo(unexpected());
        assertThat(traceComes())
                .as("an error with a trace in %s", log().events())
                .isTrue();
    }

    @Test
    void otherExceptionsAreLeftAloneUnlessTheyHaveAnError() {
        assertThat(exception(client.get("/errors/unrelated")).error()).isEqualTo(unexpected());
        assertThat(ourEvents()).hasSize(unexpected().isPresent() ? 1 : 0);
    }

    @Test
    void anErrorIsFoundAmongCausesWhereTheFrameworkLooks() {
        HttpResponse<String> response = client.get("/errors/wrapped");

        assertThat(response.statusCode()).isEqualTo(looksIntoCauses() ? 404 : 500);
        assertThat(exception(response).error())
                .isEqualTo(looksIntoCauses() ? Optional.of(AnalyticsError.ENDPOINT_NOT_FOUND) : unexpected());
    }

    static AnalyticsException exception(HttpResponse<String> response) {
        return AnalyticsException.fromResponse(response.statusCode(), response.body());
    }

    /** Some servers log what nobody handled after they have answered. */
    private boolean traceComes() throws InterruptedException {
        for (int i = 0; i < 100; i++) {
            if (log().events().stream().anyMatch(LogEvent::trace)) {
                return true;
            }
            Thread.sleep(20);
        }
        return false;
    }

    /** The one event that is not the framework's own. */
    protected final LogEvent ourEvent() {
        assertThat(ourEvents()).hasSize(1);
        return ourEvents().get(0);
    }

    private List<LogEvent> ourEvents() {
        return log().events().stream().filter(LogEvent::isOurs).toList();
    }
}
