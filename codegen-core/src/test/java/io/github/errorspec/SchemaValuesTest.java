package io.github.errorspec;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.errorspec.parse.yaml.SyntaxFault;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each key with each of many values: the JSON Schema and the reader agree, or the difference is listed with its reason. */
class SchemaValuesTest {
    private static final EditorSchema SPEC = EditorSchema.named("error-spec-1.schema.json");
    private static final EditorSchema TRANSLATION = EditorSchema.named("error-spec-translation-1.schema.json");

    /** What the schema itself names as a value somewhere, and what users might write. */
    private static final Set<String> VALUES = values();

    /**
     * An object that has keys.
     *
     * @param name what the list of differences calls it
     * @param schema which one it is of
     * @param reader the faults of what is read
     * @param pointer where it is in the schema
     * @param specs that lack only one entry of it; merged keys give way to it
     */
    private record Place(
            String name,
            EditorSchema schema,
            Function<String, List<SyntaxFault>> reader,
            String pointer,
            List<String> specs) {
        Set<String> keys() {
            return schema.keys(pointer + "/properties");
        }

        Stream<String> specs(String entry) {
            return specs.stream().map(spec -> spec.replace("§", entry));
        }

        private boolean isValid(String spec) {
            return EditorYaml.YAML_1_2
                    .read(spec)
                    .map(schema::complaints)
                    .filter(List::isEmpty)
                    .isPresent();
        }

        private boolean isRead(String spec) {
            return Set.of(SyntaxFault.POINTER_CONFLICT, SyntaxFault.MISSING_HTTP)
                    .containsAll(reader.apply(spec));
        }

        @Override
        public String toString() {
            return name;
        }
    }

    private static Place place(String name, String pointer, String... specs) {
        return new Place(
                name, SPEC, spec -> SchemaTest.faults(spec.getBytes(StandardCharsets.UTF_8)), pointer, List.of(specs));
    }

    private static Place translation(String name, String pointer, String text) {
        return new Place(
                name,
                TRANSLATION,
                spec -> TranslationSchemaTest.faults(TranslationSchemaTest.translation(spec)),
                pointer,
                List.of(text));
    }

    static List<Place> places() {
        return List.of(
                place(
                        "CATALOG",
                        "",
                        "{<<: {errorSpec: 1, id: a.b, errors: {}}, §}",
                        "{<<: {errorSpec: 1, id: a.b, errors: {}, codes: {type: string}}, §}"),
                place("CODES", "/properties/codes", "{errorSpec: 1, id: a.b, errors: {}, codes: {§}}"),
                place("PROBLEM", "/properties/problem", "{errorSpec: 1, id: a.b, errors: {}, problem: {§}}"),
                place("BODY", "/properties/body", "{errorSpec: 1, id: a.b, errors: {}, body: {§}}"),
                place(
                        "LOCALES",
                        "/properties/locales/anyOf/0",
                        "{errorSpec: 1, id: a.b, errors: {}, locales: {<<: {default: en, files: '{locale}.yaml'}, §}}"),
                place("STYLE", "/properties/style", "{errorSpec: 1, id: a.b, errors: {}, style: {§}}"),
                place(
                        "LEVEL",
                        "/$defs/ruleLevel/anyOf/1",
                        "{errorSpec: 1, id: a.b, errors: {}, rules: {a: {<<: {level: note, reason: b}, §}}}"),
                place(
                        "CATEGORY",
                        "/$defs/category",
                        "{errorSpec: 1, id: a.b, http: 400, categories: {c: {§}}}",
                        "{errorSpec: 1, id: a.b, http: 400, codes: {type: string}, categories: {c: {§}}}"),
                place("RETIRED", "/$defs/retired", "{errorSpec: 1, id: a.b, categories: {c: {retired: {1: {§}}}}}"),
                place(
                        "ROW",
                        "/$defs/row",
                        "{errorSpec: 1, id: a.b, http: 400, errors: {1: {<<: {name: One, id: ONE}, §}}}"),
                place(
                        "PARAM",
                        "/$defs/param/anyOf/1",
                        "{errorSpec: 1, id: a.b, http: 400, errors: {1: {name: One, params: {a: {§}}}}}"),
                place(
                        "RETRY",
                        "/$defs/retry/anyOf/1",
                        "{errorSpec: 1, id: a.b, errors: {}, retry: {<<: {when: now}, §}}"),
                place(
                        "DEPRECATED",
                        "/$defs/deprecation",
                        "{errorSpec: 1, id: a.b, http: 400, errors: {1: {name: One, deprecated: {§}}}}"),
                translation("TRANSLATION", "", "{<<: {errorSpec: 1}, §}"),
                translation("TRANSLATED_CATEGORY", "/$defs/category", "{errorSpec: 1, categories: {c: {§}}}"),
                translation("TRANSLATED_ROW", "/$defs/row", "{errorSpec: 1, errors: {1: {§}}}"));
    }

    private static Set<String> values() {
        Set<String> values = new LinkedHashSet<>();
        SchemaCases.lines("values.txt").forEach(values::add);
        collect(SPEC.json(), values);
        return values;
    }

    private static void collect(JsonNode schema, Set<String> values) {
        for (String keyword : List.of("enum", "examples")) {
            schema.path(keyword).forEach(value -> values.add(value.toString()));
        }
        for (String keyword : List.of("const", "default", "minimum", "maximum")) {
            if (schema.path(keyword).isValueNode() && !schema.path(keyword).isMissingNode()) {
                values.add(schema.path(keyword).toString());
            }
        }
        schema.forEach(part -> collect(part, values));
    }

    /** The entries, such as {@code ROW.id: true}, that one of the two accepts. */
    private static Set<String> acceptedBy(Place place, Predicate<String> judge) {
        Set<String> accepted = new TreeSet<>();
        for (String key : place.keys()) {
            for (String value : VALUES) {
                if (place.specs(key + ": " + value).anyMatch(judge)) {
                    accepted.add(place + "." + key + ": " + value);
                }
            }
        }
        return accepted;
    }

    @ParameterizedTest
    @MethodSource("places")
    void theSchemaAcceptsWhatTheReaderAccepts(Place place) {
        Set<String> expected = acceptedBy(place, place::isRead);
        assertThat(expected).isNotEmpty();
        listed().filter(entry -> entry.startsWith(place + "."))
                .forEach(entry -> assertThat(expected.add(entry)).as(entry).isTrue());

        assertThat(acceptedBy(place, place::isValid)).isEqualTo(expected);
    }

    @Test
    void eachListedEntryHasAPlace() {
        assertThat(listed().map(entry -> entry.substring(0, entry.indexOf('.'))))
                .isNotEmpty()
                .isSubsetOf(places().stream().map(Place::name).toList());
    }

    private static Stream<String> listed() {
        return SchemaCases.lines("accepted-by-the-schema.txt").flatMap(SchemaValuesTest::entries);
    }

    /** Some keys and a value. */
    private static Stream<String> entries(String line) {
        int colon = line.indexOf(": ");
        return Arrays.stream(line.substring(0, colon).split(" ")).map(key -> key + line.substring(colon));
    }
}
