package io.github.errorspec.emit.java.generated;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import golden.remapped.enums.BadThingException;
import golden.remapped.enums.RemappedException;
import golden.rootarray.enums.CrmException;
import golden.rootarray.enums.InvalidFieldException;
import golden.shapes.enums.AllTypesException;
import golden.shapes.enums.ExactException;
import golden.shapes.enums.LaterException;
import golden.shapes.enums.ManyOptionsException;
import golden.shapes.enums.OptionalParamsException;
import golden.shapes.enums.OrdinaryException;
import golden.shapes.enums.RateLimitException;
import golden.shapes.enums.SecretException;
import golden.shapes.enums.ShapesError;
import golden.shapes.enums.ShapesException;
import golden.shapes.enums.ShapesHttpStatusMapper;
import golden.shapes.enums.WideException;
import golden.shapestext.enums.OddException;
import golden.shapestext.enums.TextShapesException;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How generated errors become bodies of responses, and are found again in them. */
class GeneratedProblemTest {
    private static final UUID ID = new UUID(1, 2);

    private static AllTypesException allTypes() {
        return new AllTypesException(
                "a\"b",
                Long.MAX_VALUE,
                1.5,
                true,
                Instant.parse("2026-01-02T03:04:05.006Z"),
                ID,
                List.of("x", ""),
                List.of(1L, Long.MIN_VALUE));
    }

    @Test
    void anErrorIsAProblemOfRfc9457() {
        assertThat(new WideException(104017, "three").toJson())
                .isEqualTo("{\"type\":\"https://example.com/errors/104XXX\",\"title\":\"Wide error\",\"status\":500,"
                        + "\"detail\":\"Step three failed.\",\"code\":104017,\"params\":{\"step\":\"three\"}}");
        assertThat(new OrdinaryException().toProblem())
                .containsOnlyKeys("type", "title", "status", "detail", "code")
                .containsEntry("code", 1L);
    }

    @Test
    void aBodyCanBeAnArrayOfWhichTheFirstElementIsTheError() {
        InvalidFieldException error = new InvalidFieldException("naem");
        assertThat(error.toJson())
                .isEqualTo("[{\"message\":\"There is no field naem.\",\"errorCode\":\"INVALID_FIELD\","
                        + "\"details\":[{\"field\":\"naem\"}]}]");
        assertThat(error.toProblem()).hasSize(1);
        error.toProblem().get(0).put("more", true);

        for (CrmException read : List.of(
                CrmException.fromProblem(error.toProblem()),
                CrmException.fromJson(error.toJson()),
                CrmException.fromResponse(400, error.toJson()))) {
            assertThat(read).isInstanceOf(InvalidFieldException.class);
            assertThat(read.received()).containsEntry("errorCode", "INVALID_FIELD");
        }
        assertThat(CrmException.fromProblem(List.of()).error()).isEmpty();
        assertThat(CrmException.fromProblem(List.of("INVALID_FIELD")).error()).isEmpty();
        assertThatThrownBy(() -> CrmException.fromJson("{\"errorCode\": \"INVALID_FIELD\"}"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("an array of objects is needed");
    }

    @Test
    void valuesHaveTheFormsOfTheWire() {
        assertThat(allTypes().toProblem().get("params"))
                .isEqualTo(Map.of(
                        "text",
                        "a\"b",
                        "whole",
                        Long.MAX_VALUE,
                        "number",
                        1.5,
                        "flag",
                        true,
                        "time",
                        "2026-01-02T03:04:05.006Z",
                        "uuid",
                        ID.toString(),
                        "items",
                        List.of("x", ""),
                        "numbers",
                        List.of(1L, Long.MIN_VALUE)));
        AllTypesException none = new AllTypesException("", 0, Double.NaN, false, null, null, null, null);
        assertThat(none.toJson()).contains("\"number\":\"NaN\"").doesNotContain("null");
    }

    @Test
    void whatWasWrittenIsReadAgain() {
        AllTypesException before = allTypes();
        AllTypesException after = (AllTypesException) ShapesException.fromJson(before.toJson());
        assertThat(after.text()).isEqualTo("a\"b");
        assertThat(after.whole()).isEqualTo(Long.MAX_VALUE);
        assertThat(after.number()).isEqualTo(1.5);
        assertThat(after.flag()).isTrue();
        assertThat(after.time()).isEqualTo(before.time());
        assertThat(after.uuid()).isEqualTo(ID);
        assertThat(after.items()).containsExactly("x", "");
        assertThat(after.numbers()).containsExactly(1L, Long.MIN_VALUE);
        assertThat(after).hasMessage(before.getMessage());
        assertThat(after.toJson()).isEqualTo(before.toJson());
        assertThat(after.isRemote()).isTrue();
        assertThat(before.isRemote()).isFalse();
        assertThat(before.received()).isEmpty();
    }

    @Test
    void aCodeIsReadAsExactRowThenAsFamilyThenAsUnknown() {
        assertThat(ShapesException.fromJson("{\"code\":104150}")).isInstanceOf(ExactException.class);
        ShapesException wide = ShapesException.fromJson("{\"code\":104998,\"detail\":\"Step 1 failed.\"}");
        assertThat(wide).isInstanceOf(WideException.class).hasMessage("Step 1 failed.");
        assertThat(wide.code()).isEqualTo(104998);
        ShapesException unknown = ShapesException.fromJson(
                "{\"code\":777,\"title\":\"New\",\"status\":418,\"detail\":\"I am new.\",\"params\":{\"a\":1},\"more\":[2]}");
        assertThat(unknown).isExactlyInstanceOf(ShapesException.class).hasMessage("I am new.");
        assertThat(unknown.error()).isEmpty();
        assertThat(unknown.code()).isEqualTo(777);
        assertThat(unknown.title()).isEqualTo("New");
        assertThat(unknown.httpStatus()).isEqualTo(418);
        assertThat(unknown.params()).isEqualTo(Map.of("a", 1L));
        assertThat(unknown.received()).containsEntry("more", List.of(2L));
        assertThat(unknown.label()).isEqualTo("_OTHER");
    }

    @ParameterizedTest
    @ValueSource(strings = {"104998", "\"104998\"", "104998.0", "1.04998e5"})
    void aCodeIsReadInWhateverFormItsNumberHas(String code) {
        assertThat(ShapesException.fromJson("{\"code\":" + code + "}").code()).isEqualTo(104998);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\"0104998\"", "\"abc\"", "1.5", "true", "null", "[1]", "{}", "1e400", "99999999999999999999"})
    void aCodeThatIsNoneIsKeptAsItCame(String code) {
        ShapesException error = ShapesException.fromJson("{\"code\":" + code + ",\"status\":500}");
        assertThat(error).isExactlyInstanceOf(ShapesException.class);
        assertThat(error.code()).isZero();
        assertThat(error.error()).isEmpty();
        assertThat(error.received()).containsKey("code");
    }

    @Test
    void paramsThatAreMissingOrOfAnotherTypeNeverFail() {
        AllTypesException none = (AllTypesException) ShapesException.fromJson("{\"code\":1001}");
        assertThat(none.text()).isNull();
        assertThat(none.whole()).isZero();
        assertThat(none.number()).isZero();
        assertThat(none.flag()).isFalse();
        assertThat(none.time()).isNull();
        assertThat(none.items()).isEmpty();
        assertThat(none.params()).isEmpty();
        assertThat(none).hasMessage("? ? ? ? ? ? ? ?");
        AllTypesException wrong = (AllTypesException) ShapesException.fromJson("""
                {"code": 1001, "params": {"text": 5, "whole": 1.5, "number": "x", "flag": 1, "time": "yesterday",
                 "uuid": "1-1-1-1-1", "items": ["a", 1], "numbers": "5"}}""");
        assertThat(wrong.text()).isNull();
        assertThat(wrong.whole()).isZero();
        assertThat(wrong.uuid()).isNull();
        assertThat(wrong.items()).isEmpty();
        assertThat(wrong.params())
                .containsEntry("whole", 1.5)
                .containsEntry("time", "yesterday")
                .containsEntry("items", List.of("a", 1L));
        OptionalParamsException optional =
                (OptionalParamsException) ShapesException.fromJson("{\"code\":1002,\"params\":{\"limit\":\"many\"}}");
        assertThat(optional.limit()).isEmpty();
        assertThat(ShapesException.fromJson("{\"code\":1001,\"params\":[1]}").params())
                .isEmpty();
    }

    @Test
    void aTimeMayHaveAnyOffset() {
        AllTypesException error = (AllTypesException)
                ShapesException.fromJson("{\"code\":1001,\"params\":{\"time\":\"2026-01-02t04:04:05+01:00\"}}");
        assertThat(error.time()).isEqualTo(Instant.parse("2026-01-02T03:04:05Z"));
    }

    @Test
    void aMapIsReadLikeJson() {
        Map<String, Object> problem = Map.of(
                "code", 1001, "status", (short) 429, "params", Map.of("whole", BigInteger.TEN, "time", Instant.EPOCH));
        AllTypesException error = (AllTypesException) ShapesException.fromProblem(problem);
        assertThat(error.whole()).isEqualTo(10);
        assertThat(error.httpStatus()).isEqualTo(429);
        assertThat(error.time()).isEqualTo(Instant.EPOCH);
        assertThat(error.params()).containsEntry("time", "1970-01-01T00:00:00Z");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<html>502 Bad Gateway</html>", "[]", "\"x\"", "{\"code\":", "{\"code\":1,\"code\":2}"})
    void aResponseThatIsNoProblemIsAnErrorAllTheSame(String body) {
        ShapesException error = ShapesException.fromResponse(502, body);
        assertThat(error).isExactlyInstanceOf(ShapesException.class).hasMessage("Unknown error (HTTP 502)");
        assertThat(error.httpStatus()).isEqualTo(502);
        assertThat(error.isRemote()).isTrue();
        assertThat(ShapesException.fromResponse(404, "{\"code\":1}").httpStatus())
                .isEqualTo(404);
        assertThat(ShapesException.fromResponse(404, "{\"code\":1,\"status\":409}")
                        .httpStatus())
                .isEqualTo(409);
        assertThat(ShapesException.fromJson("{\"code\":1,\"status\":99}").httpStatus())
                .isEqualTo(400);
    }

    @Test
    void sensitiveValuesLeaveByTheirAccessorOnly() {
        SecretException secret = new SecretException("ann", "s3cret");
        assertThat(secret.toJson()).doesNotContain("s3cret").contains("\"params\":{\"user\":\"ann\"}");
        assertThat(secret.safeMessage()).isEqualTo("The token *** of ann is not valid.");
        assertThat(secret.unsafeMessage()).isEqualTo("The token s3cret of ann is not valid.");
        assertThat(secret.sensitiveParams()).isEqualTo(Map.of("token", "s3cret"));
        assertThat(secret.logFields().toString()).doesNotContain("s3cret");
        SecretException remote =
                (SecretException) ShapesException.fromJson(secret.toJson().replace("detail", "x"));
        assertThat(remote).hasMessage("The token *** of ann is not valid.");
        assertThat(remote.token()).isNull();
        assertThat(remote.unsafeMessage()).isEqualTo(remote.getMessage());
    }

    @Test
    void whatIsSensitiveHereStaysSoIfAnotherServiceSendsIt() throws Exception {
        SecretException remote = (SecretException)
                ShapesException.fromJson("{\"code\":1003,\"params\":{\"user\":\"ann\",\"token\":\"s3cret\"}}");
        assertThat(remote.token()).isEqualTo("s3cret");
        assertThat(remote).hasMessage("The token *** of ann is not valid.");
        assertThat(remote.params() + remote.toJson() + remote.logFields() + remote.received() + remote)
                .contains("ann")
                .doesNotContain("s3cret");
    }

    @Test
    void aStatusThatIsNoneDoesNotCount() {
        assertThat(ShapesException.fromResponse(-1, "{\"code\":1}").httpStatus())
                .isEqualTo(400);
        assertThat(ShapesException.fromResponse(-1, "").httpStatus()).isZero();
    }

    @Test
    void nullIsNoCode() {
        assertThat(ShapesError.WIDE_ERROR.matches((String) null)).isFalse();
        assertThatThrownBy(() -> new golden.shapestext.enums.NarrowException(null, "x"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void emptyTextsInAListAreSeen() {
        assertThat(new OptionalParamsException(1, null, null, List.of("", "a"))).hasMessage("1 of ?, ?, , a");
    }

    @Test
    void fourOptionalParamsHaveABuilder() {
        Throwable cause = new IllegalStateException();
        ManyOptionsException error = ManyOptionsException.builder("n")
                .two(true)
                .one(1)
                .four("s3cret")
                .cause(cause)
                .build();
        assertThat(error).hasMessage("n: 1 true ? ***").hasCause(cause);
        assertThat(error.params().keySet()).containsExactly("name", "one", "two");
        assertThat(error.four()).contains("s3cret");
        assertThat(error.three()).isEmpty();
    }

    @Test
    void anErrorIsRecognisedThroughItsCauses() {
        Throwable wrapped = new RuntimeException(new IllegalStateException(new WideException(104017, "x")));
        assertThat(ShapesException.is(wrapped, ShapesError.WIDE_ERROR)).isTrue();
        assertThat(ShapesException.is(wrapped, ShapesError.EXACT_ERROR)).isFalse();
        assertThat(ShapesException.is(null, ShapesError.EXACT_ERROR)).isFalse();
        assertThat(ShapesException.find(wrapped)).get().isInstanceOf(RateLimitException.class);
        assertThat(ShapesException.find(new RuntimeException())).isEmpty();
        Throwable nested = new ExactException(new WideException(104017, "x"));
        assertThat(ShapesException.is(nested, ShapesError.WIDE_ERROR)).isTrue();
    }

    @Test
    void theStatusOfARemoteErrorIsNotOurs() {
        ShapesException remote = ShapesException.fromJson("{\"code\":104150}");
        assertThat(ShapesHttpStatusMapper.statusOf(new RuntimeException(remote)))
                .isEmpty();
        assertThat(ShapesHttpStatusMapper.statusOf(new OrdinaryException(remote)))
                .hasValue(400);
    }

    @Test
    void anErrorSaysHowToTreatIt() {
        assertThat(ShapesError.LATER.retry()).isEqualTo(ShapesError.Retry.LATER);
        assertThat(ShapesError.LATER.retryAfter()).contains(Duration.ofMillis(1500));
        assertThat(ShapesError.LATER.logLevel()).isEqualTo(ShapesError.LogLevel.WARN);
        assertThat(ShapesError.ORDINARY.retry()).isEqualTo(ShapesError.Retry.NEVER);
        assertThat(ShapesError.ORDINARY.retryAfter()).isEmpty();
        assertThat(ShapesError.ORDINARY.logLevel()).isEqualTo(ShapesError.LogLevel.INFO);
        assertThat(new LaterException().label()).isEqualTo("LATER");
    }

    @Test
    void aLogLineIsOneLine() {
        WideException forged = new WideException(104017, "x\r\n2026 ERROR \u2028 \u0000");
        assertThat(forged.safeMessage()).isEqualTo("Step x\\u000d\\u000a2026 ERROR \\u2028 \\u0000 failed.");
        assertThat(forged).hasToString("golden.shapes.enums.WideException: " + forged.safeMessage());
        assertThat(forged.logFields())
                .containsEntry("error.type", "WIDE_ERROR")
                .containsEntry("error.code", "104017")
                .containsEntry("error.category", "rate-limit")
                .containsEntry("error.status", "500")
                .containsEntry("error.remote", "false")
                .containsEntry("error.param.step", "x\\u000d\\u000a2026 ERROR \\u2028 \\u0000");
    }

    @Test
    void aLogTellsNothingThatIsNotKnown() {
        assertThat(ShapesException.fromJson("{}").logFields()).containsOnlyKeys("error.type", "error.remote");
        assertThat(TextShapesException.fromJson("{}").logFields()).containsOnlyKeys("error.type", "error.remote");
    }

    @Test
    void codesInAddressesAreEncoded() {
        assertThat(new OddException().toProblem())
                .containsEntry("type", "https://example.com/ODD#a%2Fb%3Fc%3D%25")
                .containsEntry("code", "a/b?c=%");
        assertThat(TextShapesException.fromJson("{\"code\":\"a/b?c=%\"}")).isInstanceOf(OddException.class);
        assertThat(TextShapesException.fromJson("{\"code\":10102}").code()).isEqualTo("10102");
        assertThat(TextShapesException.fromJson("{\"code\":\"E-102\"}").label()).isEqualTo("NARROW");
        assertThat(TextShapesException.fromJson("{}").code()).isEmpty();
    }

    @Test
    void anApiCanHaveAFormOfItsOwn() {
        BadThingException error = new BadThingException("no tea", 3L);
        assertThat(error.toJson())
                .isEqualTo("{\"errors\":[{\"message\":\"Bad: no tea.\",\"code\":\"bad_thing\"}],"
                        + "\"meta\":{\"a/b~c\":{\"what\":\"no tea\",\"count\":3}}}");
        BadThingException read = (BadThingException) RemappedException.fromJson(error.toJson());
        assertThat(read.what()).isEqualTo("no tea");
        assertThat(read.count()).contains(3L);
        assertThat(read.httpStatus()).isEqualTo(400);
        for (String body : List.of("{}", "{\"errors\":[]}", "{\"errors\":5}", "{\"errors\":{\"0\":1}}")) {
            assertThat(RemappedException.fromJson(body).code()).as(body).isEmpty();
        }
        assertThat(RemappedException.fromJson("{\"errors\":{\"0\":{\"code\":\"bad_thing\"}}}"))
                .isInstanceOf(BadThingException.class);
    }

    @Test
    void aTextThatIsNoJsonIsToldWhere() {
        assertThatThrownBy(() -> ShapesException.fromJson("{\"code\": 1,\n \"code\": 2}"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no JSON at line 2, column 2: the object has this member already");
        assertThatThrownBy(() -> ShapesException.fromJson("null")).hasMessageEndingWith("an object is needed");
    }
}
