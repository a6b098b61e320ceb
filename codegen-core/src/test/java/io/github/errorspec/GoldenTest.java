package io.github.errorspec;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.errorspec.diagnostic.Diagnostics;
import io.github.errorspec.emit.Emitter;
import io.github.errorspec.emit.NameCheck;
import io.github.errorspec.emit.Plan;
import io.github.errorspec.emit.api.Raisers;
import io.github.errorspec.emit.go.Go;
import io.github.errorspec.emit.json.JsonEmitter;
import io.github.errorspec.emit.kotlin.Kotlin;
import io.github.errorspec.emit.markdown.MarkdownEmitter;
import io.github.errorspec.resolve.ResolvedCatalog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every target over every valid spec gives exactly the tree in {@code src/test/golden}; {@code -Dgolden.update} rewrites it. */
class GoldenTest {
    private static final Path GOLDEN = Path.of("src/test/golden");

    private static final List<Language> LANGUAGES = List.of(
            new Language(
                    Emitters.named("typescript"),
                    "minimal",
                    Map.of("packageFiles", "true"),
                    Map.of("internalRows", "include")),
            new Language(
                    Emitters.named("python"),
                    "shapes",
                    Map.of("packageFiles", "true", "license", "MIT OR Apache-2.0"),
                    Map.of()),
            new Language(
                    Emitters.named("go"),
                    "minimal",
                    Map.of("packageFiles", "true", "modulePath", "example.com/analytics/analyticserrors"),
                    Map.of()),
            new Language(Emitters.named("kotlin"), "", Map.of(), Map.of()),
            new Language(Emitters.named("csharp"), "", Map.of(), Map.of("packageFiles", "true")),
            new Language(Emitters.named("rust"), "minimal", Map.of("packageFiles", "true"), Map.of()),
            new Language(Emitters.named("php"), "minimal", Map.of("packageFiles", "true", "license", "MIT"), Map.of()));

    /** A target, the spec that shows it as a package, and the options for that one and for the others. */
    private record Language(
            Emitter emitter, String packaged, Map<String, String> asPackage, Map<String, String> otherwise) {
        void compare(String spec) throws IOException {
            Map<String, String> options = spec.equals(packaged) ? asPackage : otherwise;
            GoldenTest.compare(GOLDEN.resolve(emitter.name()).resolve(spec), emit(emitter, spec, options));
        }
    }

    @TestFactory
    Stream<DynamicTest> javaOutputIsAsExpected() throws IOException {
        return Specs.valid().stream().flatMap(spec -> javaTypes(spec)
                .map(type -> DynamicTest.dynamicTest(spec + " as " + type, () -> {
                    Map<String, String> options = Map.of("packageName", javaPackage(spec, type), "errorType", type);
                    compare(
                            GOLDEN.resolve("java").resolve(spec + "-" + type),
                            emit(Emitters.named("java"), spec, options));
                })));
    }

    /** Only what the adapters add; that it compiles and works is proven where the frameworks are, in framework-tests. */
    @Test
    void adaptersAreAsExpected() throws IOException {
        Map<String, String> options = Map.of("packageName", javaPackage("minimal", "enum"));
        Map<String, String> with = new HashMap<>(options);
        with.put("adapters", "spring,springWebFlux,jakartaRest,micronaut,grpc");

        Map<String, String> added = emit(Emitters.named("java"), "minimal", with);
        emit(Emitters.named("java"), "minimal", options).forEach(added::remove);
        compare(GOLDEN.resolve("java-adapters"), added);
    }

    @Test
    void adaptersWithFallbacksAreAsExpected() throws IOException {
        Map<String, String> options = new HashMap<>(Map.of(
                "packageName",
                javaPackage("minimal", "enum"),
                "adapters",
                "spring,springWebFlux,jakartaRest,micronaut"));
        Map<String, String> without = emit(Emitters.named("java"), "minimal", options);
        options.put("fallbacks", "validation: 101002, missingParameter: 101002, notFound: 101001, unexpected: 104000");

        Map<String, String> changed = emit(Emitters.named("java"), "minimal", options);
        without.keySet().forEach(changed::remove);
        compare(GOLDEN.resolve("java-fallbacks"), changed);
    }

    @Test
    void resourcesForSpringBootAreAsExpected() throws IOException {
        Map<String, String> options = Map.of("packageName", javaPackage("minimal", "enum"));
        compare(GOLDEN.resolve("spring-boot"), emit(Emitters.named("spring-boot"), "minimal", options));
    }

    @Test
    void resourcesForAllAdviceAreAsExpected() throws IOException {
        Map<String, String> options = Map.of(
                "packageName", javaPackage("minimal", "enum"),
                "adapters", "spring,springWebFlux",
                "fallbacks", "unexpected: 104000");
        compare(GOLDEN.resolve("spring-boot-fallbacks"), emit(Emitters.named("spring-boot"), "minimal", options));
    }

    /** Only what differs from a file for each row. */
    @Test
    void nestedExceptionsAreAsExpected() throws IOException {
        Map<String, String> options = Map.of("packageName", javaPackage("shapes", "enum"));
        Map<String, String> with = new HashMap<>(options);
        with.put("exceptions", "nested");

        Map<String, String> changed = emit(Emitters.named("java"), "shapes", with);
        emit(Emitters.named("java"), "shapes", options).forEach(changed::remove);
        compare(GOLDEN.resolve("java-nested"), changed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"everything", "flat", "flat-error", "minimal", "objects", "shapes", "shapes-text"})
    void jsonOutputIsAsExpected(String spec) throws IOException {
        compare(GOLDEN.resolve("json").resolve(spec), emit(Emitters.named("json"), spec, Map.of()));
    }

    /** Each flavour over the table that shows its escaping, and each layout over one with all that a row can have. */
    @ParameterizedTest
    @CsvSource({
        "minimal, one, gfm, public",
        "hostile, one, gfm, public",
        "everything, one, gfm, internal",
        "objects, one, gfm, public",
        "shapes, perCategory, gfm, public",
        "shapes-text, perCode, gfm, public",
        "hostile, one, docusaurus, public",
        "hostile, one, mkdocs, public",
        "hostile, one, vitepress, public",
        "hostile, perCategory, sphinx, public",
        "hostile, perCategory, hugo, public",
        "hostile, one, mdbook, public",
        "hostile, perCategory, jekyll, public",
        "hostile, one, asciidoc, public",
        "everything, perCategory, asciidoc, internal",
    })
    void markdownIsAsExpected(String spec, String layout, String flavor, String audience) throws IOException {
        Map<String, String> options = Map.of("layout", layout, "flavor", flavor, "audience", audience);
        compare(
                GOLDEN.resolve("markdown").resolve(flavor).resolve(spec + "-" + layout),
                emit(Emitters.named("markdown"), spec, options));
    }

    /** What is not translated stays in the language of the table, and links stay inside the pages of a language. */
    @Test
    void pagesInEachLanguageAreAsExpected() throws IOException {
        Map<String, String> options = Map.of(
                "locales",
                "true",
                "flavor",
                "jekyll",
                "layout",
                "perCategory",
                "frontMatter",
                "tag={locale}",
                "llms",
                "true");
        compare(GOLDEN.resolve("markdown-locales"), emit(Emitters.named("markdown"), "everything", options));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "everything",
                "flat",
                "flat-list",
                "hostile",
                "minimal",
                "objects",
                "remapped",
                "root-array",
                "shapes",
                "shapes-text"
            })
    void openApiOutputIsAsExpected(String spec) throws IOException {
        compare(GOLDEN.resolve("openapi").resolve(spec), emit(Emitters.named("openapi"), spec, Map.of()));
    }

    @Test
    void olderAndClosedOpenApiIsAsExpected() throws IOException {
        Map<String, String> options =
                Map.of("version", "3.0", "closed", "true", "jsonSchema", "false", "internalRows", "include");
        compare(GOLDEN.resolve("openapi-closed"), emit(Emitters.named("openapi"), "shapes", options));
    }

    /** A table whose texts mean something in HTML, and one with all that an entry can tell; the rest is told by SitePagesTest. */
    @ParameterizedTest
    @CsvSource({"hostile, 102", "everything, 1001"})
    void siteIsAsExpected(String spec, String code) throws IOException {
        Map<String, String> files = emit(Emitters.named("site"), spec, Map.of("audience", "internal"));
        files.keySet().removeIf(path -> !List.of("index.html", "search-index.js", code + ".html")
                .contains(path));
        compare(GOLDEN.resolve("site").resolve(spec), files);
    }

    /** Of two languages, so that another one is no change of this. */
    @Test
    void namesInMarkdownAndTheListForModelsAreAsExpected() throws IOException {
        Emitter markdown = new MarkdownEmitter(() -> List.of(Go.LANGUAGE, Kotlin.LANGUAGE), Raisers.NONE);
        Map<String, String> options = Map.of("names", "true", "llms", "true", "layout", "perCategory");
        compare(GOLDEN.resolve("markdown-names"), emit(markdown, "everything", options));
    }

    /** Of two languages, so that another one is no change of this. */
    @Test
    void namesInJsonAreAsExpected() throws IOException {
        Emitter json = new JsonEmitter(() -> List.of(Go.LANGUAGE, Kotlin.LANGUAGE));
        compare(GOLDEN.resolve("json-names"), emit(json, "shapes", Map.of("names", "true", "vectors", "false")));
    }

    /** The other languages over the specs that show all that they do; one of them as a package. */
    @TestFactory
    Stream<DynamicTest> outputOfLanguagesIsAsExpected() {
        return LANGUAGES.stream().flatMap(language -> Stream.of(
                        "hostile", "long-names", "minimal", "objects", "remapped", "shapes", "shapes-text")
                .map(spec -> DynamicTest.dynamicTest(
                        spec + " as " + language.emitter().name(), () -> language.compare(spec))));
    }

    /** Only what differs from the sealed hierarchy without a project around it. */
    @Test
    void kotlinLibrariesAreAsExpected() throws IOException {
        Map<String, String> options = Map.of("hierarchy", "open", "internalRows", "omit", "packageFiles", "true");
        Map<String, String> changed = emit(Emitters.named("kotlin"), "minimal", options);
        emit(Emitters.named("kotlin"), "minimal", Map.of())
                .forEach((path, content) -> changed.remove("src/main/kotlin/" + path, content));
        compare(GOLDEN.resolve("kotlin-library"), changed);
    }

    @Test
    void everyGoldenBelongsToASpec() throws IOException {
        List<String> expected = Specs.valid().stream()
                .flatMap(spec -> javaTypes(spec).map(type -> spec + "-" + type))
                .toList();
        try (Stream<Path> folders = Files.list(GOLDEN.resolve("java"))) {
            assertThat(folders.map(folder -> folder.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(expected);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"tr", "ar-EG", "th-TH-u-nu-thai"})
    void outputIsTheSameInEveryLocale(String language) throws IOException {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag(language));
        try {
            Map<String, String> options = Map.of("packageName", javaPackage("hostile", "enum"));
            compare(GOLDEN.resolve("java/hostile-enum"), emit(Emitters.named("java"), "hostile", options));
            for (Language each : LANGUAGES) {
                each.compare("hostile");
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    /** The class layout differs from the enum in the same way for every catalog, so one of each kind of codes shows it. */
    private static Stream<String> javaTypes(String spec) {
        return spec.startsWith("shapes") ? Stream.of("enum", "class") : Stream.of("enum");
    }

    private static String javaPackage(String spec, String type) {
        return "golden." + spec.replace("-", "") + "." + (type.equals("enum") ? "enums" : "classes");
    }

    private static Map<String, String> emit(Emitter emitter, String spec, Map<String, String> options)
            throws IOException {
        Diagnostics diagnostics = new Diagnostics();
        Plan plan = emitter.plan(ResolvedCatalog.of(Specs.readValid(spec)), options);
        plan.check(diagnostics);
        NameCheck.check(List.of(plan.claims()), diagnostics);
        assertThat(diagnostics.hasErrors()).as("%s", diagnostics.sorted()).isFalse();
        Map<String, String> files = new TreeMap<>();
        plan.files().forEach(file -> files.put(file.path(), file.content()));
        return files;
    }

    private static void compare(Path golden, Map<String, String> actual) throws IOException {
        if (System.getProperty("golden.update") != null) {
            replace(golden, actual);
        }
        Map<String, String> expected = read(golden);
        assertThat(actual.keySet())
                .as("files of %s; run `mvn test -Dgolden.update` and read the diff if this is what you want", golden)
                .isEqualTo(expected.keySet());
        actual.forEach(
                (path, content) -> assertThat(content).as("%s/%s", golden, path).isEqualTo(expected.get(path)));
    }

    private static Map<String, String> read(Path golden) throws IOException {
        Map<String, String> files = new TreeMap<>();
        if (Files.isDirectory(golden)) {
            try (Stream<Path> paths = Files.walk(golden)) {
                for (Path path : paths.filter(Files::isRegularFile).toList()) {
                    files.put(golden.relativize(path).toString().replace('\\', '/'), Files.readString(path));
                }
            }
        }
        return files;
    }

    private static void replace(Path golden, Map<String, String> actual) throws IOException {
        for (String path : read(golden).keySet()) {
            Files.delete(golden.resolve(path));
        }
        for (Map.Entry<String, String> file : actual.entrySet()) {
            Path path = golden.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
    }
}
