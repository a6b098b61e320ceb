package io.github.errorspec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.errorspec.diagnostic.DiagnosticFormat;
import io.github.errorspec.source.SpecFile;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A folder in {@code specs/openapi} has a table, the document of an API, {@code options.properties} if there are some, what is told in
 * {@code expected.txt}, and unless that is an error, the documents that come out of it.
 */
class DocumentsTest {
    private static final Path CASES = Path.of("src/test/specs/openapi");
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> MADE = List.of("openapi.json", "errors.overlay.json");
    private static final Pattern STEP = Pattern.compile("\\.(\\w+)|\\[('[^']*'|\"[^\"]*\")]");
    private static final String LEVELS = "oasdiff-levels.txt";

    @TempDir
    private Path folder;

    static Stream<String> cases() throws IOException {
        try (Stream<Path> folders = Files.list(CASES)) {
            return folders.map(each -> each.getFileName().toString()).sorted().toList().stream();
        }
    }

    static Stream<String> merged() throws IOException {
        return cases().filter(each -> Files.exists(CASES.resolve(each).resolve(MADE.get(0))));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aDocumentGivesWhatIsExpected(String name) throws IOException {
        Path given = CASES.resolve(name);
        CompileResult result = generate(Specs.copy(given, folder.resolve("project")), options(given));
        Golden.assertMatches(DiagnosticFormat.report(result.diagnostics()), given.resolve("expected.txt"));
        for (String made : MADE) {
            Path file = folder.resolve("out").resolve(made);
            assertThat(Files.exists(file)).isEqualTo(!result.failed());
            if (!result.failed()) {
                Golden.assertMatches(Files.readString(file), given.resolve(made));
            }
        }
        boolean levels = options(given).containsKey("oasdiff");
        assertThat(Files.exists(folder.resolve("out").resolve(LEVELS))).isEqualTo(levels);
        if (levels) {
            Golden.assertMatches(Files.readString(folder.resolve("out").resolve(LEVELS)), given.resolve(LEVELS));
        }
    }

    /** Its format has no place for who made it, so it is another's unless a record lists it. */
    @Test
    void levelsOfSomebodyElseAreLeftAlone() throws IOException {
        Path project = project("merged");
        Path levels = folder.resolve("out").resolve(LEVELS);
        Files.createDirectories(levels.getParent());
        Files.writeString(levels, "response-body-any-of-added none\n");
        assertThatThrownBy(() -> generate(project, Map.of("oasdiff", "true")))
                .isInstanceOf(IOException.class)
                .hasMessage(levels
                        + " is in the way: nothing in it says that ErrorSpec generated it, so it is left alone; move it, make none with the"
                        + " option `oasdiff=false`, or choose another output directory or package");

        Files.delete(levels);
        generate(project, Map.of("oasdiff", "true"));
        generate(project, Map.of("oasdiff", "true", "closed", "true"));
        assertThat(levels).content().doesNotContain("added");
        generate(project, Map.of());
        assertThat(levels).as("left to those who can tell whose it is").exists();
    }

    /** By the rules of Overlay 1.0, for targets of the two forms that are written. */
    @ParameterizedTest
    @MethodSource("merged")
    void theOverlayMakesTheSameOfTheDocument(String name) throws IOException {
        Path given = CASES.resolve(name);
        JsonNode merged = JSON.readTree(given.resolve("openapi.json").toFile());
        generate(given, Map.of("document", plain(given).toAbsolutePath().toString()));
        JsonNode document = JSON.readTree(folder.resolve("out/openapi.json").toFile());
        ObjectNode applied = document.deepCopy();
        for (JsonNode action :
                JSON.readTree(given.resolve("errors.overlay.json").toFile()).get("actions")) {
            apply(action, applied);
        }
        applied.remove("x-generated");
        ((ObjectNode) merged).remove("x-generated");
        assertThat((JsonNode) applied).isEqualTo(merged);
    }

    /** The document without the names of its errors, so that nothing is added to it. */
    private Path plain(Path given) throws IOException {
        Path file = folder.resolve(document(given));
        Files.writeString(
                file,
                Files.readString(given.resolve(document(given)))
                        .replaceAll("x-errors: *(\\[[^]]*]|\\w+),? ?", "")
                        .replaceAll("\"x-errors\": *\\[[^]]*], ?", ""));
        return file;
    }

    private static void apply(JsonNode action, ObjectNode document) {
        String target = action.get("target").textValue();
        assertThat(target).matches("\\$(" + STEP + ")*");
        List<String> steps = STEP.matcher(target)
                .results()
                .map(step -> step.group(1) == null
                        ? step.group(2).substring(1, step.group(2).length() - 1)
                        : step.group(1))
                .toList();
        boolean removes = action.has("remove");
        ObjectNode found = document;
        for (String step : removes ? steps.subList(0, steps.size() - 1) : steps) {
            found = (ObjectNode) found.get(step);
        }
        if (removes) {
            assertThat(found.remove(steps.get(steps.size() - 1))).isNotNull();
        } else {
            merge(found, action.get("update"));
        }
    }

    private static void merge(ObjectNode target, JsonNode update) {
        update.properties().forEach(member -> {
            if (target.get(member.getKey()) instanceof ObjectNode inner
                    && member.getValue().isObject()) {
                merge(inner, member.getValue());
            } else {
                target.set(member.getKey(), member.getValue());
            }
        });
    }

    @Test
    void aDocumentThatDidNotChangeCostsNothingAndOneThatDidIsReadAgain() throws IOException {
        Path project = project("merged");
        Map<String, String> options = Map.of("document", "api.yaml");
        assertThat(generate(project, options).upToDate()).isFalse();
        assertThat(generate(project, options).upToDate()).isTrue();
        Files.setLastModifiedTime(project.resolve("api.yaml"), FileTime.fromMillis(0));
        assertThat(generate(project, options).upToDate()).isTrue();

        Path api = project.resolve("api.yaml");
        Files.writeString(api, Files.readString(api).replace("x-errors: NOT_FOUND", "x-errors: SOLD_OUT"));
        CompileResult changed = generate(project, options);

        assertThat(changed.written())
                .extracting(file -> file.getFileName().toString())
                .containsExactlyInAnyOrder("openapi.json", "errors.overlay.json");
        assertThat(changed.sources().watched()).contains(project.toAbsolutePath());
        assertThat(changed.sources().files()).extracting(SpecFile::name).contains("api.yaml");
    }

    @Test
    void aDocumentInAnotherFolderIsWatchedToo() throws IOException {
        Path project = project("merged");
        Path docs = Files.createDirectories(folder.resolve("docs"));
        Files.move(project.resolve("api.yaml"), docs.resolve("api.yaml"));
        for (String path : List.of(
                "../docs/api.yaml", docs.resolve("api.yaml").toAbsolutePath().toString())) {
            CompileResult result = generate(project, Map.of("document", path));
            assertThat(result.failed()).isFalse();
            assertThat(result.sources().watched()).contains(docs.toAbsolutePath());
            assertThat(Files.readString(folder.resolve("out/openapi.json")))
                    .contains(
                            "Generated by ErrorSpec from ../project/error-spec.yaml (acme.shop) and ../docs/api.yaml.");
        }
    }

    @Test
    void withoutTheDocumentNothingIsWrittenAndWithoutTheOptionItsFilesGo() throws IOException {
        Path project = project("merged");
        CompileResult missing = generate(project, Map.of("document", "none.yaml"));
        assertThat(DiagnosticFormat.report(missing.diagnostics()))
                .startsWith("none.yaml:1:1: error: the document of OpenAPI does not exist: ")
                .contains("the option `document` of a target names it");
        assertThat(folder.resolve("out")).doesNotExist();

        generate(project, Map.of("document", "api.yaml"));
        generate(project, Map.of());
        assertThat(folder.resolve("out"))
                .isDirectoryNotContaining(
                        file -> MADE.contains(file.getFileName().toString()))
                .isNotEmptyDirectory();
    }

    @Test
    void aFolderInPlaceOfTheDocumentIsToldByItsName() throws IOException {
        CompileResult result = generate(project("merged"), Map.of("document", "."));

        assertThat(DiagnosticFormat.report(result.diagnostics()))
                .startsWith(".:1:1: error: the document of OpenAPI is a directory: ");
    }

    private Path project(String name) throws IOException {
        Path project = Files.createDirectories(folder.resolve("project"));
        for (String file : List.of("error-spec.yaml", "api.yaml")) {
            Files.copy(CASES.resolve(name).resolve(file), project.resolve(file));
        }
        return project;
    }

    private CompileResult generate(Path given, Map<String, String> options) throws IOException {
        return Compiler.run(new CompileRequest(
                new SpecFile("error-spec.yaml", given.resolve("error-spec.yaml")),
                List.of(new Target("openapi", folder.resolve("out"), options, folder.resolve("default.manifest")))));
    }

    private static String document(Path given) {
        return Files.exists(given.resolve("api.json")) ? "api.json" : "api.yaml";
    }

    private static Map<String, String> options(Path given) throws IOException {
        Map<String, String> options = new TreeMap<>(Map.of("document", document(given)));
        Path file = given.resolve("options.properties");
        if (Files.exists(file)) {
            Properties properties = new Properties();
            try (Reader reader = Files.newBufferedReader(file)) {
                properties.load(reader);
            }
            new ArrayList<>(properties.stringPropertyNames())
                    .forEach(key -> options.put(key, properties.getProperty(key)));
        }
        return options;
    }
}
