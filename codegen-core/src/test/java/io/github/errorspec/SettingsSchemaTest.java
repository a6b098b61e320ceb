package io.github.errorspec;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.errorspec.diagnostic.Diagnostic;
import io.github.errorspec.diagnostic.Diagnostics;
import io.github.errorspec.parse.SettingsFiles;
import io.github.errorspec.parse.yaml.SyntaxFault;
import io.github.errorspec.source.FileKind;
import io.github.errorspec.source.InputFile;
import io.github.errorspec.source.SpecFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The JSON Schema of shared settings says the same as their reader, wherever a schema can say it. */
class SettingsSchemaTest {
    private static final EditorSchema SCHEMA = EditorSchema.named("error-spec-rules-1.schema.json");
    private static final EditorSchema TABLE = EditorSchema.named("error-spec-1.schema.json");

    private static final String SPEC =
            "{errorSpec: 1, id: a, errors: {1: {name: One, http: 400}}, rules: {extends: settings.yaml}}";

    /** All files of settings that fixtures have. */
    static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/test/specs"))) {
            return files.filter(file -> file.getFileName().toString().matches("(rules|more|company)\\.yaml"))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void theSchemaAgreesWithTheReaderOnEveryFixture(Path file) throws IOException {
        String text = Files.readString(file);
        boolean fits = faults(text).isEmpty();

        JsonNode value = EditorYaml.YAML_1_2.read(text).orElseThrow();

        assertThat(SCHEMA.complaints(value)).matches(complaints -> complaints.isEmpty() == fits);
    }

    /** Of both kinds, so that the test above says something. */
    @Test
    void fixturesHaveGoodAndBadFiles() throws IOException {
        Predicate<Path> isGood = file -> {
            try {
                return faults(Files.readString(file)).isEmpty();
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        };
        assertThat(files()).anyMatch(isGood).anyMatch(isGood.negate());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "errorSpec: 1",
                "errorSpec: '1', rules: {}, x-a: [1]",
                "errorSpec: 1, rules: {extends: ../a.yaml, unused-wildcard: note, b: {level: off, reason: Why, x-c: 1}}",
                "errorSpec: 1, rules: {extends: 'classpath:team/a.yaml', a: {level: error}}",
                "errorSpec: 1, require: since, style: {name: title, message: full-stop}, failOn: note",
                "errorSpec: 1, require: [remedy, x-owner], style: {}, failOn: error"
            })
    void bothAccept(String keys) {
        String text = "{" + keys + "}";

        assertThat(faults(text)).isEmpty();
        for (EditorYaml yaml : EditorYaml.values()) {
            // YAML 1.1 reads `off` as a boolean, as docs/editors.md says.
            if (yaml != EditorYaml.YAML_1_1 || !text.contains("off")) {
                assertThat(SCHEMA.complaints(yaml.read(text).orElseThrow()))
                        .as("%s", yaml)
                        .isEmpty();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{rules: {}}",
                "{errorSpec: 2}",
                "[errorSpec]",
                "{errorSpec: 1, id: a}",
                "{errorSpec: 1, allow: {a: b}}",
                "{errorSpec: 1, rules: [a]}",
                "{errorSpec: 1, rules: {a: off}}",
                "{errorSpec: 1, rules: {a: loud}}",
                "{errorSpec: 1, rules: {a: {level: off}}}",
                "{errorSpec: 1, rules: {a: {reason: b}}}",
                "{errorSpec: 1, rules: {a: {level: note, reason: ' '}}}",
                "{errorSpec: 1, rules: {a: {level: note, why: b}}}",
                "{errorSpec: 1, rules: {extends: /etc/a.yaml}}",
                "{errorSpec: 1, rules: {extends: [a.yaml]}}",
                "{errorSpec: 1, require: name}",
                "{errorSpec: 1, style: {name: shout}}",
                "{errorSpec: 1, style: title}",
                "{errorSpec: 1, failOn: off}"
            })
    void bothRefuse(String text) {
        assertThat(faults(text)).isNotEmpty();
        assertThat(SCHEMA.complaints(EditorYaml.YAML_1_2.read(text).orElseThrow()))
                .isNotEmpty();
    }

    @Test
    void theSchemaHasTheKeysThatTheReaderHas() {
        assertThat(SchemaTest.keysInHelp(read("{errorSpec: 1, qqq: 1, style: {qqq: 1}, rules: {a: {qqq: 1}}}")))
                .isEqualTo(Map.of(
                        "a file of settings", SCHEMA.keys("/properties"),
                        "`style`", SCHEMA.keys("/properties/style/properties"),
                        "the level of a rule", SCHEMA.keys("/$defs/ruleLevel/anyOf/1/properties")));
    }

    /** What a table can say as well is read by the same reader. */
    @Test
    void bothSchemasSayTheSameOfWhatBothFilesHave() {
        for (String part : List.of(
                "/properties/require",
                "/properties/style",
                "/properties/failOn",
                "/$defs/ruleLevel",
                "/$defs/requirable",
                "/$defs/severity",
                "/$defs/reason",
                "/$defs/text")) {
            assertThat(SCHEMA.json().at(part)).as(part).isEqualTo(TABLE.json().at(part));
        }
        assertThat(withoutWordsAboutTheFile(SCHEMA)).isEqualTo(withoutWordsAboutTheFile(TABLE));
    }

    /** The path of the next file starts elsewhere, so its description is another one. */
    private static JsonNode withoutWordsAboutTheFile(EditorSchema schema) {
        JsonNode rules = schema.json().at("/properties/rules").deepCopy();
        ((ObjectNode) rules.at("/anyOf/0/properties/extends")).remove("description");
        return rules;
    }

    @Test
    void everyKeyHasADescriptionAndSomethingToInsert() {
        assertThat(SCHEMA.poorKeys()).isEmpty();
    }

    @Test
    void theSchemaIsPublishedUnderItsOwnAddress() {
        assertThat(SCHEMA.json().path("$id").asText())
                .isEqualTo("https://errorspec.github.io/schema/error-spec-rules-1.schema.json");
    }

    private static List<SyntaxFault> faults(String settings) {
        return read(settings).sorted().stream()
                .filter(Diagnostic::isError)
                .map(Diagnostic::rule)
                .map(SyntaxFault.class::cast)
                .toList();
    }

    private static Diagnostics read(String settings) {
        SpecFile file = new SpecFile("settings.yaml", Path.of("settings.yaml"));
        byte[] bytes = settings.getBytes(StandardCharsets.UTF_8);
        Diagnostics diagnostics = new Diagnostics();
        SettingsFiles.follow(
                Specs.read(SPEC),
                List.of(new InputFile(file, FileKind.SETTINGS, "settings.yaml", Optional.of(bytes))),
                diagnostics);
        return diagnostics;
    }
}
