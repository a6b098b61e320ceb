package io.github.errorspec.emit.java.generated;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import golden.shapes.enums.ShapesException;
import golden.shapes.enums.WideException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.api.Test;

/** Hostile bodies end in an error or in a message that says where they are wrong; Jackson is the judge of what is JSON. */
class GeneratedJsonFuzzTest {
    private static final JsonMapper JACKSON = JsonMapper.builder(com.fasterxml.jackson.core.JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNumberLength(1_000)
                            .maxNestingDepth(100)
                            .build())
                    .build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    @Property(tries = 3_000)
    void anyTextIsReadOrRefused(@ForAll String text) {
        assertReadOrRefused(text);
    }

    @Property(tries = 5_000, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.BOUNDED)
    void whatIsNearlyJsonIsReadIfItIsJson(@ForAll("nearlyJson") String text) throws Exception {
        JsonNode expected = jackson(text);
        if (expected == null) {
            assertThatThrownBy(() -> ShapesException.fromJson(text))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageStartingWith("no JSON at line ");
        } else {
            ShapesException error = ShapesException.fromJson(text);
            assertThat(new HashMap<>(error.received()).keySet()).hasSize(expected.size());
            assertThat(JACKSON.readTree(error.toJson()).isObject()).isTrue();
        }
        assertThat(ShapesException.fromResponse(500, text).httpStatus()).isGreaterThanOrEqualTo(100);
    }

    @Provide
    Arbitrary<String> nearlyJson() {
        Arbitrary<String> pieces = Arbitraries.of(
                "{",
                "}",
                "[",
                "]",
                ",",
                ":",
                " ",
                "\n",
                "\"code\"",
                "\"params\"",
                "\"a\"",
                "\"\\u00e9\\ud83d\"",
                "\"\\",
                "\"",
                "null",
                "true",
                "false",
                "0",
                "-1",
                "12",
                "01",
                "1.5",
                "-0.0",
                "1e400",
                "1E+2",
                ".5",
                "5.",
                "+1",
                "NaN",
                "104017",
                "\u0000",
                "\ud800",
                "\u2028",
                "'x'",
                "//",
                "9223372036854775808");
        Arbitrary<String> body = pieces.list().ofMaxSize(12).map(list -> String.join("", list));
        Arbitrary<String> member = Arbitraries.of("\"code\":", "\"params\":", "\"a\":", "\"detail\":")
                .flatMap(name -> body.map(value -> name + value));
        return Arbitraries.oneOf(
                body,
                body.map(text -> "{\"code\":" + text + "}"),
                member.list().ofMaxSize(3).map(members -> "{" + String.join(",", members) + "}"));
    }

    private static JsonNode jackson(String text) {
        try {
            JsonNode node = JACKSON.readTree(text);
            return node.isObject() ? node : null;
        } catch (JsonProcessingException e) {
            return null;
        }
    }

    @Property(tries = 2_000)
    void anyValueComesBackEqual(@ForAll String step) {
        WideException error = new WideException(104017, step);
        WideException read = (WideException) ShapesException.fromJson(error.toJson());
        String whole = whole(step);
        assertThat(read.step()).isEqualTo(whole);
        assertThat(read).hasMessage(whole(error.getMessage()));
        // What is written can be sent: halves of pairs of surrogates are escaped, since UTF-8 has no bytes for them.
        String sent = new String(error.toJson().getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
        assertThat(((WideException) ShapesException.fromJson(sent)).step()).isEqualTo(whole);
    }

    /** Halves of pairs are read as what decoders of UTF-8 make of them. */
    private static String whole(String text) {
        return text.replaceAll("\\p{Cs}", "\ufffd");
    }

    @Property(tries = 1_000, edgeCases = EdgeCasesMode.NONE)
    void anyTreeIsAnError(@ForAll("trees") Object tree) throws Exception {
        Map<String, Object> problem = new HashMap<>();
        problem.put("code", 104017);
        problem.put("params", tree);
        problem.put("status", tree);
        ShapesException error = ShapesException.fromProblem(problem);
        assertThat(error).isInstanceOf(WideException.class);
        assertThat(JACKSON.readTree(error.toJson()).get("code").asLong()).isEqualTo(104017);
    }

    /** Of a few levels: a tree that decides by itself how deep it gets can take all memory there is. */
    @Provide
    Arbitrary<Object> trees() {
        Arbitrary<Object> leaves = Arbitraries.oneOf(
                Arbitraries.strings().map(text -> text),
                Arbitraries.longs().map(number -> number),
                Arbitraries.of(true, 'c', 1.5f, Double.NaN, new Object(), Thread.State.NEW, new int[0]));
        Arbitrary<Object> trees = leaves;
        for (int level = 0; level < 4; level++) {
            Arbitrary<Object> branches = trees;
            trees = Arbitraries.oneOf(
                    leaves,
                    branches.list().ofMaxSize(3).map(list -> list),
                    Arbitraries.maps(Arbitraries.strings().ofMaxLength(10), branches)
                            .ofMaxSize(3)
                            .map(map -> map));
        }
        return trees;
    }

    @Test
    void depthAndSizeDoNoHarm() {
        for (String text : List.of(
                "{\"a\":".repeat(1_000_000),
                "{\"a\":" + "[".repeat(1_000_000),
                "{\"a\":" + "9".repeat(1_000_000) + "}",
                "{\"a\":1e" + "9".repeat(500) + "}",
                "{\"a\":" + "-".repeat(1_000_000),
                "{\"a\":\"" + "\\u0000".repeat(1_000_000),
                "{" + " ".repeat(5_000_000))) {
            assertTimeoutPreemptively(Duration.ofSeconds(10), () -> assertReadOrRefused(text));
        }
        String hundred = "{\"code\":1,\"a\":" + "[".repeat(99) + "]".repeat(99) + "}";
        assertThat(ShapesException.fromJson(hundred).code()).isEqualTo(1);
        String large = "{\"code\":1,\"a\":\"" + "x".repeat(5_000_000) + "\"}";
        assertThat(ShapesException.fromJson(large).code()).isEqualTo(1);
    }

    @Test
    void aMapThatContainsItselfOrSharesItsPartsDoesNoHarm() {
        Map<String, Object> cycle = new HashMap<>();
        cycle.put("code", 1);
        cycle.put("params", cycle);
        assertThat(ShapesException.fromProblem(cycle).toJson()).contains("...");
        List<Object> shared = List.of("lol");
        for (int i = 0; i < 60; i++) {
            shared = List.of(shared, shared, shared);
        }
        Map<String, Object> laughs = Map.of("code", 1, "params", Map.of("a", shared));
        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> ShapesException.fromProblem(laughs)
                .toJson());
        Iterable<Object> endless =
                () -> java.util.stream.Stream.<Object>generate(() -> 1).iterator();
        assertThat(ShapesException.fromProblem(Map.of("code", 1, "params", Map.of("a", endless)))
                        .code())
                .isEqualTo(1);
    }

    @Test
    void aDeepMapIsCut() {
        Object deep = "end";
        for (int i = 0; i < 100_000; i++) {
            deep = new ArrayList<>(List.of(deep));
        }
        assertThat(ShapesException.fromProblem(Map.of("code", 1, "a", deep))
                        .received()
                        .get("a"))
                .isInstanceOf(List.class);
    }

    private static void assertReadOrRefused(String text) {
        try {
            assertThat(ShapesException.fromJson(text).isRemote()).isTrue();
        } catch (IllegalArgumentException e) {
            assertThat(e).hasMessageStartingWith("no JSON at line ");
        }
    }
}
