package io.github.errorspec.emit.java.generated;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.gson.JsonParser;
import golden.shapes.enums.AllTypesException;
import golden.shapes.enums.ShapesException;
import jakarta.json.Json;
import java.io.StringReader;
import java.nio.CharBuffer;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Bodies that a library has parsed into values of its own types. */
class ForeignValuesTest {
    private static final String BODY = """
            {"code": 1001, "status": 409, "title": "A title", "detail": "A \\"message\\"",
             "params": {"text": "42", "whole": 9007199254740993, "number": 0.5, "flag": true,
                        "time": "2026-01-02T03:04:05Z", "uuid": "123e4567-e89b-12d3-a456-426614174000",
                        "items": ["a", "true", "null", "[]"], "numbers": [1, -9223372036854775808], "none": null},
             "more": {"inner": [{"a": "1"}]}}""";

    /** What a library makes of the body. */
    record Parsed(String library, Map<String, ?> body) {
        @Override
        public String toString() {
            return library;
        }
    }

    static Stream<Parsed> bodies() throws JsonProcessingException {
        return Stream.of(
                new Parsed("Jakarta", Json.createReader(new StringReader(BODY)).readObject()),
                new Parsed(
                        "Gson", JsonParser.parseString(BODY).getAsJsonObject().asMap()),
                new Parsed(
                        "Jackson", new ObjectMapper().readValue(BODY, new TypeReference<Map<String, JsonNode>>() {})));
    }

    @ParameterizedTest
    @MethodSource("bodies")
    void valuesAreWhatTheyWereInJson(Parsed parsed) {
        AllTypesException error = (AllTypesException) ShapesException.fromProblem(parsed.body());

        assertThat(error.code()).isEqualTo(1001);
        assertThat(error.httpStatus()).isEqualTo(409);
        assertThat(error.title()).isEqualTo("A title");
        assertThat(error).hasMessage("A \"message\"");
        assertThat(error.text()).isEqualTo("42");
        assertThat(error.whole()).isEqualTo(9007199254740993L);
        assertThat(error.number()).isEqualTo(0.5);
        assertThat(error.flag()).isTrue();
        assertThat(error.time()).isEqualTo(Instant.parse("2026-01-02T03:04:05Z"));
        assertThat(error.uuid()).isEqualTo(UUID.fromString("123e4567-e89b-12d3-a456-426614174000"));
        assertThat(error.items()).containsExactly("a", "true", "null", "[]");
        assertThat(error.numbers()).containsExactly(1L, Long.MIN_VALUE);
        assertThat(error.params()).doesNotContainKey("none");
        assertThat(error.received()).containsEntry("more", Map.of("inner", List.of(Map.of("a", "1"))));
    }

    /** A text of the JDK is one, whatever stands in it, and so is what says no JSON. */
    @Test
    void whatIsNoJsonIsAText() {
        Object odd = new Object() {
            @Override
            public String toString() {
                return "{odd";
            }
        };

        ShapesException error = ShapesException.fromProblem(
                Map.of("buffer", CharBuffer.wrap("42"), "text", "true", "odd", odd, "character", 'x', "digit", '1'));

        assertThat(error.received())
                .containsEntry("buffer", "42")
                .containsEntry("text", "true")
                .containsEntry("odd", "{odd")
                .containsEntry("character", "x")
                .containsEntry("digit", "1");
    }
}
