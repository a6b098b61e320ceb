package io.github.errorspec;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.errorspec.SpecFixtures.Fixture;
import io.github.errorspec.diagnostic.Diagnostic;
import io.github.errorspec.diagnostic.Diagnostics;
import io.github.errorspec.parse.SpecReader;
import io.github.errorspec.parse.yaml.SyntaxFault;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The JSON Schema that editors use says the same as the reader, wherever a schema can say it. */
class SchemaTest {
    private static final EditorSchema SCHEMA = EditorSchema.named("error-spec-1.schema.json");

    /** What no schema can tell, and why. */
    static final Map<SyntaxFault, String> BEYOND_A_SCHEMA = new EnumMap<>(Map.ofEntries(
            Map.entry(SyntaxFault.EMPTY_FILE, "there is no value"),
            Map.entry(SyntaxFault.BINARY_FILE, "editors do not show such a file, or repair it"),
            Map.entry(SyntaxFault.NOT_UTF_8, "editors decode the file before"),
            Map.entry(SyntaxFault.YAML_SYNTAX, "there is no value"),
            Map.entry(SyntaxFault.CONFLICT_MARKER, "there is no value"),
            Map.entry(SyntaxFault.NESTED_TOO_DEEP, "a schema counts no levels"),
            Map.entry(SyntaxFault.RECURSIVE_ALIAS, "aliases are replaced before"),
            Map.entry(SyntaxFault.ALIAS_EXPANSION, "aliases are replaced before"),
            Map.entry(SyntaxFault.FORBIDDEN_TAG, "tags are resolved before"),
            Map.entry(SyntaxFault.DUPLICATE_KEY, "only one of the two reaches the schema"),
            Map.entry(SyntaxFault.POINTER_CONFLICT, "a schema compares no texts"),
            Map.entry(SyntaxFault.MISSING_HTTP, "it may come from the category or the catalog")));

    /** Folders of which the only faults lie in single values that no schema can judge, and why. */
    private static final Map<String, String> BEYOND_A_SCHEMA_HERE = Map.of(
            "bad-code", "whether codes are integers is said elsewhere",
            "bad-code-in-range", "whether codes are integers is said elsewhere",
            "wrong-type-prefix", "whether codes are integers is said elsewhere",
            "wrong-type-range", "whether codes are integers is said elsewhere");

    /** Folders where a list has a key twice, and not a mapping. */
    private static final Set<String> REPEATED_ITEMS = Set.of("duplicate-key-param", "duplicate-key-tag");

    static List<Fixture> fixtures() {
        return Stream.concat(SpecFixtures.valid().stream(), SpecFixtures.invalid().stream())
                .filter(fixture -> Files.isRegularFile(fixture.spec()))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void theSchemaAgreesWithTheReaderOnEveryFixture(Fixture fixture) throws IOException {
        byte[] bytes = Files.readAllBytes(fixture.spec());
        String text = new String(bytes, StandardCharsets.UTF_8);
        boolean repeatedItem = REPEATED_ITEMS.contains(fixture.toString());
        boolean beyond = BEYOND_A_SCHEMA_HERE.containsKey(fixture.toString())
                || (!repeatedItem && BEYOND_A_SCHEMA.keySet().containsAll(faults(bytes)));

        Optional<JsonNode> value = EditorYaml.YAML_1_2.read(text.replace("\uFEFF", ""));

        if (beyond) {
            value.ifPresent(json -> assertThat(SCHEMA.complaints(json)).isEmpty());
        } else {
            assertThat(SCHEMA.complaints(value.orElseThrow())).isNotEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void theSchemaAcceptsWhatTheReaderAcceptsAlsoInYaml11(Fixture fixture) throws IOException {
        if (faults(Files.readAllBytes(fixture.spec())).isEmpty()) {
            JsonNode value =
                    EditorYaml.YAML_1_1.read(Files.readString(fixture.spec())).orElseThrow();

            assertThat(SCHEMA.complaints(value)).isEmpty();
        }
    }

    static Stream<String> goodLines() {
        return SchemaCases.lines("accepted.txt");
    }

    static Stream<String> badLines() {
        return SchemaCases.lines("refused.txt");
    }

    @ParameterizedTest
    @MethodSource("goodLines")
    void bothAccept(String line) {
        String spec = SchemaCases.spec(line);

        assertThat(faults(spec.getBytes(StandardCharsets.UTF_8))).isEmpty();
        for (EditorYaml yaml : EditorYaml.values()) {
            assertThat(SCHEMA.complaints(yaml.read(spec).orElseThrow()))
                    .as("%s", yaml)
                    .isEmpty();
        }
    }

    static Stream<String> goodLinesOfYaml12() {
        return SchemaCases.lines("accepted-in-yaml-1.2.txt");
    }

    @ParameterizedTest
    @MethodSource("goodLinesOfYaml12")
    void bothAcceptWhatIsTextInYaml12(String line) {
        String spec = SchemaCases.spec(line);

        assertThat(faults(spec.getBytes(StandardCharsets.UTF_8))).isEmpty();
        assertThat(SCHEMA.complaints(EditorYaml.YAML_1_2.read(spec).orElseThrow()))
                .isEmpty();
        assertThat(SCHEMA.complaints(EditorYaml.YAML_1_1.read(spec).orElseThrow()))
                .isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("badLines")
    void bothRefuse(String line) {
        String spec = SchemaCases.spec(line);

        assertThat(faults(spec.getBytes(StandardCharsets.UTF_8))).isNotEmpty();
        assertThat(SCHEMA.complaints(EditorYaml.YAML_1_2.read(spec).orElseThrow()))
                .isNotEmpty();
    }

    static List<SyntaxFault> faults(byte[] spec) {
        Diagnostics diagnostics = new Diagnostics();
        SpecReader.read("error-spec.yaml", spec, diagnostics);
        return diagnostics.sorted().stream()
                .filter(Diagnostic::isError)
                .map(Diagnostic::rule)
                .map(SyntaxFault.class::cast)
                .toList();
    }

    @Test
    void theSchemaHasTheKeysThatTheReaderHas() {
        Map<String, Set<String>> keys = Map.ofEntries(
                Map.entry("the catalog", SCHEMA.keys("/properties")),
                Map.entry("`codes`", SCHEMA.keys("/properties/codes/properties")),
                Map.entry("`problem`", SCHEMA.keys("/properties/problem/properties")),
                Map.entry("`style`", SCHEMA.keys("/properties/style/properties")),
                Map.entry("the level of a rule", SCHEMA.keys("/$defs/ruleLevel/anyOf/1/properties")),
                Map.entry("`locales`", SCHEMA.keys("/properties/locales/anyOf/0/properties")),
                Map.entry("`body`", SCHEMA.keys("/properties/body/properties")),
                Map.entry("`retry`", SCHEMA.keys("/$defs/retry/anyOf/1/properties")),
                Map.entry("`deprecated`", SCHEMA.keys("/$defs/deprecation/properties")),
                Map.entry("a category", SCHEMA.keys("/$defs/category/properties")),
                Map.entry("a retired code", SCHEMA.keys("/$defs/retired/properties")),
                Map.entry("a row", SCHEMA.keys("/$defs/row/properties")),
                Map.entry("a param", SCHEMA.keys("/$defs/param/anyOf/1/properties")),
                Map.entry("a member", SCHEMA.keys("/$defs/member/anyOf/1/properties")));

        assertThat(keysOfTheReader()).isEqualTo(keys);
    }

    /** The reader lists its keys in the help of unknown ones. */
    static Map<String, Set<String>> keysOfTheReader() {
        Diagnostics diagnostics = new Diagnostics();
        String spec = "{errorSpec: 1, qqq: 1, codes: {qqq: 1}, problem: {qqq: 1}, body: {qqq: 1}, "
                + "locales: {qqq: 1}, style: {qqq: 1}, rules: {a: {qqq: 1}}, categories: {c: {qqq: 1, retired: {1: {qqq: 1}}, errors: {2: {qqq: 1, retry: {qqq: 1}, deprecated: {qqq: 1}, "
                + "params: {a: {qqq: 1, type: object, of: {b: {qqq: 1}}}}}}}}}";
        SpecReader.read("error-spec.yaml", spec.getBytes(StandardCharsets.UTF_8), diagnostics);
        return keysInHelp(diagnostics);
    }

    static Map<String, Set<String>> keysInHelp(Diagnostics diagnostics) {
        Map<String, Set<String>> keys = new TreeMap<>();
        diagnostics.sorted().stream()
                .filter(diagnostic -> diagnostic.rule() == SyntaxFault.UNKNOWN_KEY)
                .map(diagnostic -> diagnostic
                        .help()
                        .orElseThrow()
                        .replaceAll("^keys of |;.*$", "")
                        .split(": "))
                .forEach(parts -> keys.put(parts[0], new TreeSet<>(List.of(parts[1].split(", ")))));
        return keys;
    }

    @Test
    void everyKeyHasADescriptionAndSomethingToInsert() {
        assertThat(SCHEMA.poorKeys())
                .as("all but what only the table knows, and what is refused")
                .containsExactly(
                        "#/properties/imports",
                        "#/$defs/deprecation/properties/replacedBy",
                        "#/$defs/retired/properties/replacedBy");
    }

    /** Editors insert others over several lines, or as {@code [object Object]}. */
    @Test
    void examplesAreSingleValues() {
        assertThat(SCHEMA.json().findValues("examples").stream()
                        .filter(JsonNode::isArray)
                        .flatMap(EditorSchema::stream))
                .isNotEmpty()
                .allMatch(JsonNode::isValueNode);
    }

    @Test
    void theSchemaIsPublishedUnderItsOwnAddress() {
        assertThat(SCHEMA.json().path("$id").asText())
                .isEqualTo("https://errorspec.github.io/schema/error-spec-1.schema.json");
        assertThat(SCHEMA.json().path("$schema").asText()).isEqualTo("https://json-schema.org/draft/2020-12/schema");
    }
}
