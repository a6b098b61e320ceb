package io.github.errorspec;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.errorspec.emit.Emitter;
import io.github.errorspec.emit.GeneratedFile;
import io.github.errorspec.emit.json.JsonEmitter;
import io.github.errorspec.emit.language.Language;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the target {@code json} writes keeps its JSON Schema. */
class CatalogDocumentTest {
    private static final EditorSchema SCHEMA = EditorSchema.named("error-catalog-1.schema.json");

    static List<String> specs() throws IOException {
        return Specs.valid();
    }

    @ParameterizedTest
    @MethodSource("specs")
    void theDocumentKeepsItsSchema(String spec) throws IOException {
        assertThat(SCHEMA.complaints(catalog(spec, Map.of()))).isEmpty();
    }

    @Test
    void theSchemaKnowsEveryMember() throws IOException {
        String document = emit("everything", Map.of()).get(0).content();
        assertThat(SCHEMA.complaints(new ObjectMapper().readTree(document.replace("\"family\":", "\"familie\":"))))
                .isNotEmpty();
    }

    @Test
    void whatASpecCarriesIsCarried() throws IOException {
        JsonNode catalog = catalog("everything", Map.of());
        assertThat(catalog.get("x-limits"))
                .isEqualTo(
                        new ObjectMapper()
                                .readTree(
                                        "{\"orders\": 5, \"names\": [\"a\", \"b\", null], \"nested\": {\"deep\": [1.5, true, null]}}"));
    }

    @Test
    void internalRowsCanBeLeftOut() throws IOException {
        JsonNode all = catalog("everything", Map.of()).get("errors");
        JsonNode some = catalog("everything", Map.of("internalRows", "omit")).get("errors");
        assertThat(all.findValuesAsText("code")).contains("1002");
        assertThat(some.findValuesAsText("code")).doesNotContain("1002").hasSize(all.size() - 1);
    }

    @Test
    void vectorsCanBeLeftOut() throws IOException {
        assertThat(emit("minimal", Map.of("vectors", "false")))
                .extracting(GeneratedFile::path)
                .containsExactly("catalog.json");
    }

    @ParameterizedTest
    @MethodSource("specs")
    void namesKeepTheSchemaToo(String spec) throws IOException {
        assertThat(SCHEMA.complaints(catalog(spec, Map.of("names", "true")))).isEmpty();
    }

    /** In the order of the targets, and those that come later without a change of this one. */
    @Test
    void everyElementHasItsNamesInEachLanguage() throws IOException {
        List<String> languages =
                Emitters.languages().stream().map(Language::name).toList();
        JsonNode catalog = catalog("everything", Map.of("names", "true"));
        List<JsonNode> names = catalog.findValues("generatedNames");
        int elements = catalog.get("categories").size()
                + catalog.get("fields").size()
                + catalog.get("errors").size();
        for (JsonNode row : catalog.get("errors")) {
            elements += row.get("params").size();
        }

        assertThat(languages).contains("go", "kotlin");
        assertThat(names).hasSize(elements);
        // TypeScript leaves internal rows out, unless somebody wants them.
        assertThat(catalog.get("errors"))
                .filteredOn(row -> row.get("visibility").textValue().equals("public"))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.get("generatedNames").fieldNames())
                        .toIterable()
                        .containsExactlyElementsOf(languages));
    }

    @Test
    void namesAreThoseOfGeneratedCode() throws IOException {
        JsonNode row = catalog("minimal", Map.of("names", "true")).at("/errors/0");
        String exception = row.at("/generatedNames/kotlin/exception").textValue();
        assertThat(Targets.files("kotlin", Specs.readValid("minimal"), Map.of()))
                .anyMatch(file -> file.content().contains("class " + exception + " internal constructor("));
    }

    @Test
    void membersAndFieldsHaveTheirs() throws IOException {
        JsonNode field = catalog("everything", Map.of("names", "true")).at("/fields/1");
        assertThat(field.get("name").textValue()).isEqualTo("sqlState");
        assertThat(field.at("/generatedNames/go/accessor").textValue()).isEqualTo("SQLState");

        JsonNode fields = catalog("objects", Map.of("names", "true")).at("/errors/0/params/1");
        assertThat(fields.at("/generatedNames/java/object").textValue()).isEqualTo("ValidationFailedFieldsItem");
        for (JsonNode member : fields.get("members")) {
            assertThat(member.at("/generatedNames/java/accessor").textValue())
                    .isEqualTo(member.get("name").textValue());
        }
    }

    @Test
    void languagesAreNotLookedAtUnlessSomebodyAsks() throws IOException {
        Emitter json = new JsonEmitter(() -> {
            throw new IllegalStateException();
        });
        assertThat(Targets.files(json, Specs.readValid("minimal"), Map.of())).isNotEmpty();
    }

    private static JsonNode catalog(String spec, Map<String, String> options) throws IOException {
        return new ObjectMapper().readTree(emit(spec, options).get(0).content());
    }

    private static List<GeneratedFile> emit(String spec, Map<String, String> options) throws IOException {
        return Targets.files("json", Specs.readValid(spec), options);
    }
}
