package io.github.errorspec.languages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.gson.JsonParser;
import java.io.File;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kotlin.sequences.Sequence;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Kotlin for every table: warnings are errors for the compiler, ktlint has nothing to say, and the vectors hold. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KotlinTest {
    private static final Path ROOT = Path.of("target/kotlin").toAbsolutePath();
    private static final Path SOURCES = ROOT.resolve("sources");
    private static final Path CLASSES = ROOT.resolve("classes");

    /** Without them, linters look at generated code as at any other. */
    private static final String MARKS = "\"detekt.all\", \"ktlint\"";

    private static final ObjectMapper JSON = new ObjectMapper();

    private List<Snippet> snippets = List.of();

    /** All in one run, which takes most of the time; the snippets of the page too. */
    @BeforeAll
    void everythingCompiles() throws IOException {
        snippets = Snippet.all("Kotlin", "kotlin");
        for (TestCatalog catalog : catalogs()) {
            generate(catalog, "", Map.of());
            catalog.generate("json", ROOT.resolve("json").resolve(catalog.name()), Map.of());
        }
        generate(KotlinCatalogs.withoutCode(ROOT.resolve("specs")), "", Map.of());
        TestCatalog shapes = TestCatalog.named("shapes");
        generate(shapes, "open", Map.of("hierarchy", "open", "internalRows", "omit", "typePrefix", "Other"));
        new KotlinPage().write(ROOT.resolve("page"), SOURCES.resolve("page"));
        KotlinSnippets.write(SOURCES.resolve("page/usages"), snippets, catalog -> packageName(catalog.name()));
        delete(CLASSES);
        java().run(
                        ROOT,
                        "org.jetbrains.kotlin.cli.jvm.K2JVMCompiler",
                        "-no-stdlib",
                        "-no-reflect",
                        "-cp",
                        standardLibrary(),
                        "-jvm-target",
                        "1.8",
                        "-java-parameters",
                        "-progressive",
                        "-Xexplicit-api=strict",
                        "-Werror",
                        "-Xreport-all-warnings",
                        "-Wextra",
                        "-d",
                        CLASSES.toString(),
                        SOURCES.toString());
    }

    private static void generate(TestCatalog catalog, String variant, Map<String, String> options) {
        String name = catalog.name() + variant;
        Map<String, String> all = new HashMap<>(options);
        all.put("packageName", packageName(name));
        catalog.generate("kotlin", SOURCES.resolve(name), all);
    }

    private static String packageName(String name) {
        return "test." + name.replace("-", "");
    }

    /** Lines of the table of long names are longer than any formatter allows, since nobody can break a name. */
    @Test
    void theFormatterHasNothingToChange() throws IOException {
        Path unmarked = ROOT.resolve("unmarked");
        delete(unmarked);
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file : files.filter(KotlinTest::isGenerated)
                    .filter(file -> !file.startsWith(SOURCES.resolve("long-names")))
                    .toList()) {
                String text = Files.readString(file);
                assertThat(text).contains(MARKS);
                Path copy = unmarked.resolve(SOURCES.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.writeString(
                        copy,
                        text.replace("@file:Suppress(" + MARKS + ")\n\n", "").replace(", " + MARKS, ""));
            }
        }
        Files.copy(Path.of("kotlin/.editorconfig"), unmarked.resolve(".editorconfig"));
        ktlint(unmarked);
    }

    /** Whatever their settings, and whatever they have against code of this size. */
    @Test
    void lintersLeaveItAlone() throws IOException {
        Tool detekt = Tool.find("kotlin", ".tools/detekt");
        Path marked = SOURCES.resolve("shapes");
        Files.writeString(
                marked.resolve(".editorconfig"), "root = true\n[*.kt]\nindent_size = 2\nmax_line_length = 60\n");
        ktlint(marked);
        assertThat(detekt.run(marked, "--input", ".")).doesNotContain(".kt:");
    }

    private static void ktlint(Path folder) {
        Tool.find("kotlin", ".tools/ktlint").run(folder, "--relative", "**/*.kt");
    }

    private static boolean isGenerated(Path file) {
        return file.toString().endsWith(".kt") && !file.startsWith(SOURCES.resolve("page"));
    }

    static List<TestCatalog> catalogs() throws IOException {
        List<TestCatalog> catalogs = new ArrayList<>(TestCatalog.all());
        catalogs.add(KotlinCatalogs.large(ROOT.resolve("specs")));
        return catalogs;
    }

    @ParameterizedTest
    @MethodSource("catalogs")
    void everyVectorHolds(TestCatalog catalog) throws Exception {
        Path json = ROOT.resolve("json").resolve(catalog.name());
        JsonNode vectors = JSON.readTree(json.resolve("vectors.json").toFile());
        try (URLClassLoader loader = classes()) {
            KotlinVectors runner = new KotlinVectors(loader, packageName(catalog.name()), catalog.namesIn("kotlin"));
            assertThat(runner.run(vectors)).isGreaterThan(20);
        }
    }

    @Test
    void causesCanBeReadMoreThanOnce() throws Exception {
        Throwable inner = new IllegalStateException();
        Throwable outer = new IllegalStateException(inner);
        inner.initCause(outer);
        try (URLClassLoader loader = classes()) {
            Class<?> type = loader.loadClass("test.shapes.ShapesException");
            Sequence<?> causes =
                    (Sequence<?>) type.getMethod("causes", Throwable.class).invoke(null, outer);
            for (int i = 0; i < 2; i++) {
                List<Object> read = new ArrayList<>();
                causes.iterator().forEachRemaining(read::add);
                assertThat(read).isEqualTo(List.of(outer, inner));
            }
        }
    }

    @Test
    void aWrongCodeHidesNoCause() throws Exception {
        Throwable cause = new IllegalStateException();
        try (URLClassLoader loader = classes()) {
            Constructor<?> narrow =
                    loader.loadClass("test.shapes.NarrowException").getConstructor(long.class, Throwable.class);
            assertThatThrownBy(() -> narrow.newInstance(104200, cause))
                    .cause()
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("104200 is no code of NARROW_ERROR (1041XX)")
                    .hasCause(cause);
        }
    }

    static Stream<Map<String, ?>> parsedBodies() throws IOException {
        String body = """
                {"code": 1001, "status": 409, "title": "A title",
                 "params": {"text": "42", "whole": 9007199254740993, "number": 0.5, "flag": true, "items": ["a", "true", "[]"]}}""";
        return Stream.of(
                JsonParser.parseString(body).getAsJsonObject().asMap(),
                JSON.readValue(body, new TypeReference<Map<String, JsonNode>>() {}));
    }

    /** Of Gson and of Jackson, of whose types Kotlin knows nothing. */
    @ParameterizedTest
    @MethodSource("parsedBodies")
    void valuesOfJsonLibrariesAreWhatTheyWere(Map<String, ?> body) throws Exception {
        try (URLClassLoader loader = classes()) {
            Object error = loader.loadClass("test.shapes.ShapesException")
                    .getMethod("fromProblem", Map.class)
                    .invoke(null, body);
            Class<?> type = loader.loadClass("test.shapes.AllTypesException");
            assertThat(error).isInstanceOf(type);
            Map<String, Object> expected =
                    Map.of("getText", "42", "getWhole", 9007199254740993L, "getNumber", 0.5, "getFlag", true);
            for (Map.Entry<String, Object> param : expected.entrySet()) {
                assertThat(type.getMethod(param.getKey()).invoke(error)).isEqualTo(param.getValue());
            }
            assertThat(type.getMethod("getItems").invoke(error)).isEqualTo(List.of("a", "true", "[]"));
        }
    }

    @Test
    void anEarlierIdIsKnown() throws Exception {
        try (URLClassLoader loader = classes()) {
            Class<?> type = loader.loadClass("test.shapes.ShapesError");
            assertThat(type.getMethod("fromId", String.class).invoke(null, "OLDER_ID"))
                    .isNotNull()
                    .isSameAs(type.getField("CHOSEN_ID").get(null));
        }
    }

    @Test
    void whatTheSiteShowsRaisesAndRecognises() throws Exception {
        try (URLClassLoader loader = classes()) {
            Snippet.assertRecognised(snippets, KotlinSnippets.run(snippets, loader));
        }
    }

    @Test
    void javaCallsItToo() throws IOException {
        new KotlinPage().compileJava(ROOT.resolve("java"), CLASSES + File.pathSeparator + standardLibrary());
    }

    /** Without the network if the local repository has all that Maven needs, as it has after the first time. */
    @Test
    void aLibraryBuilds() throws IOException {
        Path folder = ROOT.resolve("library");
        delete(folder.resolve("target"));
        TestCatalog.named("shapes")
                .generate("kotlin", folder, Map.of("packageFiles", "true", "hierarchy", "open", "license", "MIT"));
        Tool maven = Tool.find("kotlin", "mvn");
        // A daemon would stay behind.
        String[] arguments = {
            "-B", "-q", "-Dmaven.repo.local=" + repository(), "-Dkotlin.compiler.daemon=false", "package"
        };
        try {
            maven.run(
                    folder, Stream.concat(Stream.of("-o"), Stream.of(arguments)).toArray(String[]::new));
        } catch (AssertionError e) {
            maven.run(folder, arguments);
        }
        assertThat(folder.resolve("target/shapes-errors-1.2.0.jar")).exists();
    }

    private static Path repository() {
        // Below it: org/jetbrains/kotlin/kotlin-stdlib/<version>/<file>
        Path path = Path.of(standardLibrary());
        for (int i = 0; i < 6; i++) {
            path = path.getParent();
        }
        return path;
    }

    private static URLClassLoader classes() throws IOException {
        return new URLClassLoader(new URL[] {CLASSES.toUri().toURL()}, KotlinTest.class.getClassLoader());
    }

    /** A JVM of its own, since the compiler keeps much. */
    private static Tool java() {
        String program = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        List<String> command = new ArrayList<>(List.of(program, "-Xmx1g", "-Xss4m", "-XX:+UseSerialGC"));
        command.addAll(List.of("-cp", System.getProperty("java.class.path")));
        return new Tool(command);
    }

    private static String standardLibrary() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .filter(entry -> Path.of(entry).getFileName().toString().matches("kotlin-stdlib-[0-9.]+\\.jar"))
                .findFirst()
                .orElseThrow();
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> paths = Files.walk(folder)) {
                for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }
}
