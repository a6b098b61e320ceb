package com.example.frameworks.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.example.frameworks.client.AnalyticsError;
import com.example.frameworks.client.AnalyticsException;
import com.example.frameworks.client.BodyRefusedException;
import com.example.frameworks.client.BodyTooLargeException;
import com.example.frameworks.client.InternalException;
import com.example.frameworks.client.MediaTypeRefusedException;
import com.example.frameworks.client.NothingAcceptableException;
import com.example.frameworks.client.NothingThereException;
import com.example.frameworks.client.ParamRequiredException;
import com.example.frameworks.client.ValueRefusedException;
import com.example.frameworks.client.ValueRefusedFaultsItem;
import java.net.http.HttpResponse;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * What a client sees where the framework refuses a request by itself, of a server whose adapter was made with these {@code fallbacks}:
 * {@code validation: 101007, unreadableBody: 101008, missingParameter: 101002, notFound: 101013, methodNotAllowed: 101009,
 * unsupportedMediaType: 101010, notAcceptable: 101011, tooLarge: 101012, unexpected: 104099}. Beside what {@link FrameworkContract} asks for,
 * the server has:
 *
 * <table>
 * <caption>Paths</caption>
 * <tr><td>{@code POST /fallbacks/items}<td>takes JSON with {@code name}, which must not be empty, and {@code count}, which must be 0 or more
 * <tr><td>{@code GET /fallbacks/json}<td>gives {@code application/json} and nothing else
 * <tr><td>{@code GET /fallbacks/number?number=}<td>needs this parameter, a whole number
 * </table>
 */
public abstract class FallbackContract extends FrameworkContract {
    /** Whether the framework itself refuses a request without a parameter, or with one of another type. */
    protected boolean checksParameters() {
        return true;
    }

    /** Whether the framework itself refuses a body of a mebibyte. */
    protected boolean limitsBodies() {
        return true;
    }

    /** Whether the framework says which media types it takes, where it refuses another one. */
    protected boolean knowsMediaTypes() {
        return true;
    }

    @Override
    protected final Optional<AnalyticsError> unexpected() {
        return Optional.of(AnalyticsError.INTERNAL_ERROR);
    }

    private Client client() {
        return new Client(server());
    }

    private HttpResponse<String> item(String json) {
        return client().post("/fallbacks/items", "application/json", json);
    }

    private static <T extends AnalyticsException> T as(Class<T> type, HttpResponse<String> response) {
        AnalyticsException error = exception(response);
        assertThat(error).as("%d %s", response.statusCode(), response.body()).isInstanceOf(type);
        assertThat(response.statusCode()).isEqualTo(error.error().orElseThrow().httpStatus());
        assertThat(response.headers().allValues("Content-Type")).containsExactly("application/problem+json");
        return type.cast(error);
    }

    @Test
    void whatIsNotRefusedIsDone() {
        assertThat(item("{\"name\":\"pen\",\"count\":2}").body()).isEqualTo("pen 2");
        assertThat(client().get("/fallbacks/json").statusCode()).isEqualTo(200);
        assertThat(client().get("/fallbacks/number?number=7").body()).isEqualTo("7");
    }

    @Test
    void invalidValuesAreTold() {
        ValueRefusedException error = as(ValueRefusedException.class, item("{\"name\":\"\",\"count\":-1}"));

        assertThat(error.fields()).containsExactly("count", "name");
        assertThat(error.faults()).extracting(ValueRefusedFaultsItem::field).containsExactly("count", "name");
        assertThat(error.faults()).extracting(ValueRefusedFaultsItem::code).containsExactly("Min", "NotEmpty");
        assertThat(error.faults())
                .extracting(ValueRefusedFaultsItem::message)
                .containsExactly("must be greater than or equal to 0", "must not be empty");
        assertThat(error.faults()).allSatisfy(fault -> assertThat(fault.hint()).isEmpty());
        assertThat(error.param()).isEqualTo("count");
        assertThat(error.value()).isEqualTo("-1");
        assertThat(error.reason()).isEqualTo("must be greater than or equal to 0");
    }

    @Test
    void aBodyThatCannotBeReadIsRefused() {
        assertThat(as(BodyRefusedException.class, item("{\"name\":")).what()).isEqualTo("it cannot be read");
    }

    @Test
    void aMissingParameterIsNamed() {
        assumeTrue(checksParameters());

        assertThat(as(ParamRequiredException.class, client().get("/fallbacks/number"))
                        .param())
                .isEqualTo("number");
    }

    @Test
    void aParameterOfAnotherTypeIsAnInvalidValue() {
        assumeTrue(checksParameters());

        ValueRefusedException error = as(ValueRefusedException.class, client().get("/fallbacks/number?number=x"));
        assertThat(error.param()).isEqualTo("number");
        assertThat(error.value()).isEqualTo("x");
        assertThat(error.faults()).extracting(ValueRefusedFaultsItem::code).containsExactly("typeMismatch");
        assertThat(error.reason()).isEqualTo("it is of another type");
    }

    @Test
    void whereNothingIsThePathIsTold() {
        assertThat(as(NothingThereException.class, client().get("/no%20where?x=1"))
                        .path())
                .isEqualTo("/no%20where");
    }

    @Test
    void aBrowserGetsTheErrorToo() {
        as(NothingThereException.class, client().get("/nowhere", "Accept", "text/html,*/*;q=0.8"));
        as(NothingThereException.class, client().get("/nowhere", "Accept", "text/html"));
    }

    @Test
    void aWrongMethodIsRefusedWithThoseThatThereAre() {
        assertThat(refusedMethod("/fallbacks/json").path()).isEqualTo("/fallbacks/json");
    }

    @Test
    void aWrongMediaTypeIsRefusedWithThoseThatThereAre() {
        HttpResponse<String> response = client().post("/fallbacks/items", "text/xml", "<item/>");

        assertThat(as(MediaTypeRefusedException.class, response).header()).isEqualTo("Content-Type");
        if (knowsMediaTypes()) {
            assertThat(response.headers().allValues("Accept")).hasSize(1);
            assertThat(response.headers().firstValue("Accept").orElseThrow()).contains("application/json");
        } else {
            assertThat(response.headers().allValues("Accept")).isEmpty();
        }
    }

    @Test
    void aClientThatAcceptsNothingThatThereIsIsToldSo() {
        assertThat(as(NothingAcceptableException.class, client().get("/fallbacks/json", "Accept", "text/csv"))
                        .reason())
                .isEqualTo("it allows none of the media types that there are");
    }

    @Test
    void aBodyThatIsTooLargeIsRefused() {
        assumeTrue(limitsBodies());

        as(BodyTooLargeException.class, item("{\"count\":1,\"name\":\"" + "x".repeat(1_048_576) + "\"}"));
    }

    @Test
    void anUnexpectedFailureIsAnsweredWithoutItsText() {
        HttpResponse<String> response = client().get("/errors/unrelated");

        assertThat(as(InternalException.class, response).code()).isEqualTo(104099);
        assertThat(response.body()).doesNotContain("unrelated").doesNotContain("disk");
        assertThat(ourEvent().trace()).isTrue();
    }
}
