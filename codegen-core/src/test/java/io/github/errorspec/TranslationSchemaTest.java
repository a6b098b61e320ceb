package io.github.errorspec;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.errorspec.diagnostic.Diagnostic;
import io.github.errorspec.diagnostic.Diagnostics;
import io.github.errorspec.input.Sources;
import io.github.errorspec.parse.SpecContent;
import io.github.errorspec.parse.SpecReader;
import io.github.errorspec.parse.Translations;
import io.github.errorspec.parse.yaml.SyntaxFault;
import io.github.errorspec.source.FileKind;
import io.github.errorspec.source.InputFile;
import io.github.errorspec.source.SpecFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The JSON Schema of translations says the same as their reader, wherever a schema can say it. */
class TranslationSchemaTest {
    private static final EditorSchema SCHEMA = EditorSchema.named("error-spec-translation-1.schema.json");

    /** A spec with a fault, so that translations are only read and not compared with it. */
    private static final String SPEC =
            "{errorSpec: 1, id: a, errors: {}, fault: 1, locales: {default: und, files: \"{locale}.yaml\"}}";

    /** A file of which the only fault is that it is called after another language than it says. */
    private static final String CALLED_OTHERWISE = "bad-locale-in-file/errors.de.yaml";

    static List<InputFile> files() {
        List<InputFile> files = new ArrayList<>();
        for (SpecFixtures.Fixture fixture : Stream.concat(
                        SpecFixtures.valid().stream(), SpecFixtures.invalid().stream())
                .filter(fixture -> Files.isRegularFile(fixture.spec()))
                .toList()) {
            SpecFile spec = new SpecFile(fixture + "/error-spec.yaml", fixture.spec());
            Sources sources = Sources.read(spec, Set.of());
            SpecContent content = SpecReader.read(spec.name(), sources.bytes(), new Diagnostics());
            sources.with(content.inputs()).others().stream()
                    .filter(file -> file.bytes().isPresent()
                            && faults(file, SyntaxFault.BAD_LOCALE, "name of this file")
                                    .isEmpty())
                    .forEach(files::add);
        }
        return files;
    }

    @ParameterizedTest
    @MethodSource("files")
    void theSchemaAgreesWithTheReaderOnEveryFixture(InputFile file) {
        String text = new String(file.bytes().orElseThrow(), StandardCharsets.UTF_8);
        Optional<JsonNode> value = EditorYaml.YAML_1_2.read(text);

        if (SchemaTest.BEYOND_A_SCHEMA.keySet().containsAll(faults(file))
                || file.file().name().equals(CALLED_OTHERWISE)) {
            value.ifPresent(json -> assertThat(SCHEMA.complaints(json)).isEmpty());
        } else {
            assertThat(SCHEMA.complaints(value.orElseThrow())).isNotEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "errorSpec: 1",
                "errorSpec: '1', locale: DE",
                "errorSpec: 1, x-a: [1]",
                "errorSpec: 1, categories: {}, errors: {}",
                "errorSpec: 1, categories: {a: , b: {}, c: {title: 1, description: on, x-b: 1}}",
                "errorSpec: 1, errors: {1: , 2: {}, a b: {name: 1, message: no, description: ~, x-c: }}",
                "errorSpec: 1, errors: {1: {causes: one, remedy: 1.5}, 2: {causes: []}, 3: {causes: [1, two]}}",
                "errorSpec: 1, errors: {1: {message: '{{{a}}} {b-1}'}}"
            })
    void bothAccept(String keys) {
        String text = "{" + keys + "}";

        assertThat(faults(translation(text))).isEmpty();
        for (EditorYaml yaml : EditorYaml.values()) {
            assertThat(SCHEMA.complaints(yaml.read(text).orElseThrow()))
                    .as("%s", yaml)
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{errors: {}}",
                "{errorSpec: 2}",
                "[errorSpec]",
                "{errorSpec: 1, locale: de_DE}",
                "{errorSpec: 1, locale: german}",
                "{errorSpec: 1, locale: [de]}",
                "{errorSpec: 1, id: a}",
                "{errorSpec: 1, categories: []}",
                "{errorSpec: 1, categories: {a: text}}",
                "{errorSpec: 1, categories: {a: {name: b}}}",
                "{errorSpec: 1, categories: {a: {title: [b]}}}",
                "{errorSpec: 1, errors: []}",
                "{errorSpec: 1, errors: {1: text}}",
                "{errorSpec: 1, errors: {1: {title: a}}}",
                "{errorSpec: 1, errors: {1: {name: ' '}}}",
                "{errorSpec: 1, errors: {1: {name: {a: b}}}}",
                "{errorSpec: 1, errors: {1: {message: '{'}}}",
                "{errorSpec: 1, errors: {1: {message: '{a b}'}}}",
                "{errorSpec: 1, errors: {1: {causes: {a: b}}}}",
                "{errorSpec: 1, errors: {1: {remedy: []}}}"
            })
    void bothRefuse(String text) {
        assertThat(faults(translation(text))).isNotEmpty();
        assertThat(SCHEMA.complaints(EditorYaml.YAML_1_2.read(text).orElseThrow()))
                .isNotEmpty();
    }

    @Test
    void theSchemaHasTheKeysThatTheReaderHas() {
        assertThat(keysOfTheReader())
                .isEqualTo(Map.of(
                        "a translation", SCHEMA.keys("/properties"),
                        "a translated category", SCHEMA.keys("/$defs/category/properties"),
                        "a translated row", SCHEMA.keys("/$defs/row/properties")));
    }

    static Map<String, Set<String>> keysOfTheReader() {
        return SchemaTest.keysInHelp(
                read(translation("{errorSpec: 1, qqq: 1, categories: {c: {qqq: 1}}, errors: {1: {qqq: 1}}}")));
    }

    @Test
    void everyKeyHasADescriptionAndSomethingToInsert() {
        assertThat(SCHEMA.poorKeys()).isEmpty();
    }

    @Test
    void theSchemaIsPublishedUnderItsOwnAddress() {
        assertThat(SCHEMA.json().path("$id").asText())
                .isEqualTo("https://errorspec.github.io/schema/error-spec-translation-1.schema.json");
    }

    static InputFile translation(String text) {
        SpecFile file = new SpecFile("de.yaml", Path.of("de.yaml"));
        return new InputFile(file, FileKind.TRANSLATION, "de", Optional.of(text.getBytes(StandardCharsets.UTF_8)));
    }

    static List<SyntaxFault> faults(InputFile file) {
        return read(file).sorted().stream()
                .filter(Diagnostic::isError)
                .map(Diagnostic::rule)
                .map(SyntaxFault.class::cast)
                .toList();
    }

    private static List<Diagnostic> faults(InputFile file, SyntaxFault fault, String words) {
        return read(file).sorted().stream()
                .filter(diagnostic ->
                        diagnostic.rule() == fault && diagnostic.message().contains(words))
                .toList();
    }

    private static Diagnostics read(InputFile file) {
        SpecContent spec = SpecReader.read("spec", SPEC.getBytes(StandardCharsets.UTF_8), new Diagnostics());
        Diagnostics diagnostics = new Diagnostics();
        Translations.addTo(spec, List.of(file), diagnostics);
        return diagnostics;
    }
}
