package io.github.errorspec.languages;

import static org.assertj.core.api.Assertions.assertThat;

import com.example.analytics.AnalyticsServer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Generated documents are valid, and clients that public generators make of them know each error of the example's service. */
class OpenApiTest {
    private static final Path OUTPUT = Path.of("target/openapi").toAbsolutePath();
    private static final Path TOOLS = Path.of("openapi").toAbsolutePath();
    private static final Path API = OUTPUT.resolve("analytics/openapi.json");

    /** The last answer is of a code that the table does not have. */
    private static final String ANSWERS = """
            AnalyticsErrorParamRequired from
            AnalyticsErrorInvalidValue to: the time range ends before it begins
            AnalyticsErrorInternalError 104017
            AnalyticsErrorAccessDenied the stream 'matchday'
            data
            AnalyticsProblem 105099
            """;

    @BeforeAll
    static void generate() {
        TestCatalog.named("analytics")
                .generate("openapi", OUTPUT.resolve("analytics"), Map.of("document", "generated-example/api.yaml"));
    }

    static List<TestCatalog> catalogs() {
        return TestCatalog.all();
    }

    @ParameterizedTest
    @MethodSource("catalogs")
    void componentsAreAValidDocument(TestCatalog catalog) {
        Tool validator = tool(".venv/bin/openapi-spec-validator");
        List<String> files = new ArrayList<>();
        for (String version : List.of("3.0", "3.1")) {
            for (String closed : List.of("false", "true")) {
                Path folder = OUTPUT.resolve(version + "-" + closed).resolve(catalog.name());
                Map<String, String> options =
                        Map.of("version", version, "closed", closed, "internalRows", "include", "jsonSchema", "false");
                catalog.generate("openapi", folder, options);
                files.add(folder.resolve("errors.openapi.json").toString());
            }
        }
        validator.run(OUTPUT, files.toArray(String[]::new));
    }

    @ParameterizedTest
    @ValueSource(strings = {"merged", "older", "closed"})
    void documentsWithErrorsAreValid(String name) {
        Path document = Path.of("../codegen-core/src/test/specs/openapi", name, "openapi.json");
        tool(".venv/bin/openapi-spec-validator").run(Path.of("").toAbsolutePath(), document.toString());
    }

    /** By swagger-parser, which this generator has inside. */
    @Test
    void theDocumentOfTheExampleIsValidForOthersToo() {
        tool(".venv/bin/openapi-spec-validator").run(OUTPUT, API.toString());
        assertThat(tool(".tools/openapi-generator").run(OUTPUT, "validate", "-i", API.toString()))
                .contains("No validation issues detected.");
    }

    @Test
    void anOverlayMakesTheSameOfTheDocument() throws IOException {
        applyOverlay(Path.of("../generated-example/api.yaml"), API);
    }

    @ParameterizedTest
    @ValueSource(strings = {"webhooks", "referred"})
    void anOverlayReachesWebhooksCallbacksAndWhatPathsReferTo(String name) throws IOException {
        Path folder = Path.of("../codegen-core/src/test/specs/openapi")
                .toAbsolutePath()
                .resolve(name);
        applyOverlay(folder.resolve("api.yaml"), folder.resolve("openapi.json"));
    }

    private static void applyOverlay(Path given, Path expected) throws IOException {
        Path applied = OUTPUT.resolve("applied.json");
        tool(".venv/bin/oas-patch")
                .run(
                        OUTPUT,
                        "overlay",
                        given.toAbsolutePath().toString(),
                        expected.resolveSibling("errors.overlay.json").toString(),
                        "-o",
                        applied.toString());
        ObjectNode merged = (ObjectNode) new ObjectMapper().readTree(expected.toFile());
        merged.remove("x-generated");

        JsonNode document = new ObjectMapper().readTree(applied.toFile());
        document.findParents("x-errors").forEach(owner -> ((ObjectNode) owner).remove("x-errors"));
        assertThat(document).isEqualTo(merged);
    }

    @Test
    void aClientInJavaKnowsEachError() throws IOException {
        Path folder = OUTPUT.resolve("java");
        String properties =
                "invokerPackage=client,apiPackage=client.api,modelPackage=client.model,openApiNullable=false,"
                        + "useJakartaEe=true,hideGenerationTimestamp=true";
        delete(folder);
        tool(".tools/openapi-generator")
                .run(
                        OUTPUT,
                        "generate",
                        "-i",
                        API.toString(),
                        "-g",
                        "java",
                        "--library",
                        "native",
                        "-o",
                        folder.toString(),
                        "--additional-properties=" + properties);
        Path classes = folder.resolve("classes");
        String path = System.getProperty("java.class.path");
        List<String> arguments =
                new ArrayList<>(List.of("-proc:none", "-nowarn", "-cp", path, "-d", classes.toString()));
        try (Stream<Path> sources = Files.walk(folder.resolve("src/main/java"))) {
            sources.filter(file -> file.toString().endsWith(".java")).forEach(file -> arguments.add(file.toString()));
        }
        arguments.add(TOOLS.resolve("Decode.java").toString());
        Path home = Path.of(System.getProperty("java.home"), "bin");
        new Tool(List.of(home.resolve("javac").toString())).run(folder, arguments.toArray(String[]::new));

        Tool java = new Tool(List.of(home.resolve("java").toString()));
        assertThat(answers(java, folder, Map.of(), "-cp", classes + File.pathSeparator + path, "Decode"))
                .isEqualTo(ANSWERS);
    }

    @Test
    void aClientInTypeScriptKnowsEachError() throws IOException {
        Path folder = fresh("typescript", "client.mts");
        tool("node_modules/.bin/openapi-typescript").run(folder, API.toString(), "-o", "api.d.ts");
        Path modules = folder.resolve("node_modules");
        Files.createSymbolicLink(modules, TOOLS.resolve("node_modules"));
        tool("node_modules/.bin/tsc")
                .run(
                        folder,
                        "--noEmit",
                        "--strict",
                        "--target",
                        "es2022",
                        "--module",
                        "nodenext",
                        "--lib",
                        "es2023,dom",
                        "--allowImportingTsExtensions",
                        "--erasableSyntaxOnly",
                        "client.mts");

        assertThat(answers(Tool.typeStrippingNode(), folder, Map.of(), "client.mts"))
                .isEqualTo(ANSWERS);
    }

    @Test
    void aClientInPythonKnowsEachError() throws IOException {
        Path folder = fresh("python", "client.py");
        Files.move(folder.resolve("client.py"), folder.resolve("main.py"));
        tool(".venv/bin/openapi-python-client")
                .run(
                        folder,
                        "generate",
                        "--fail-on-warning",
                        "--config",
                        TOOLS.resolve("python-client.yaml").toString(),
                        "--meta",
                        "none",
                        "--path",
                        API.toString(),
                        "--output-path",
                        "client");

        Map<String, String> environment = Map.of("PYTHONDONTWRITEBYTECODE", "1", "PYTHONIOENCODING", "utf-8");
        assertThat(answers(tool(".venv/bin/python"), folder, environment, "main.py"))
                .isEqualTo(ANSWERS);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void theLevelsTellOfARowThatIsGoneAndOfANewOneOnlyWhereItBreaksClients(boolean closed) throws IOException {
        String plain = release("plain", "", closed);
        String row = release("row", "104: {name: New}", closed);
        String status = release("status", "104: {name: New, http: 410}", closed);
        String[] levels = {
            "--severity-levels",
            Path.of(plain).resolveSibling("oasdiff-levels.txt").toString()
        };

        assertThat(breaks(plain, row)).isTrue();
        assertThat(breaks(plain, row, levels)).isEqualTo(closed);
        assertThat(breaks(plain, status, levels)).isFalse();
        for (String longer : List.of(row, status)) {
            assertThat(breaks(longer, plain)).isFalse();
            assertThat(breaks(longer, plain, levels)).isTrue();
        }
    }

    /** Whether oasdiff tells callers of anything. */
    private static boolean breaks(String before, String after, String... options) throws IOException {
        List<String> all = new ArrayList<>(List.of("breaking", before, after, "--fail-on", "WARN"));
        all.addAll(List.of(options));
        Tool.Ended ended = tool(".tools/oasdiff").end(OUTPUT, Map.of(), all.toArray(String[]::new));
        assertThat(ended.exit()).as(ended.output()).isBetween(0, 1);
        return ended.exit() == 1;
    }

    /** A document with its errors, of a table with one more row. */
    private static String release(String name, String added, boolean closed) throws IOException {
        Path given = Path.of("../codegen-core/src/test/specs/openapi/merged");
        Path folder = Files.createDirectories(OUTPUT.resolve("releases").resolve(name + "-" + closed));
        Files.copy(given.resolve("api.yaml"), folder.resolve("api.yaml"), StandardCopyOption.REPLACE_EXISTING);
        String table = Files.readString(given.resolve("error-spec.yaml"));
        Path spec = folder.resolve("error-spec.yaml");
        Files.writeString(spec, table.replace("      103:", "      " + added + "\n      103:"));
        Map<String, String> options = Map.of(
                "document", "api.yaml", "closed", String.valueOf(closed), "oasdiff", "true", "jsonSchema", "false");
        new TestCatalog(name, spec).generate("openapi", folder.resolve("out"), options);
        return folder.resolve("out/openapi.json").toString();
    }

    private static Tool tool(String installed) {
        return Tool.find("openapi", installed);
    }

    private static Path fresh(String name, String program) throws IOException {
        Path folder = OUTPUT.resolve(name);
        delete(folder);
        Files.createDirectories(folder);
        Files.copy(TOOLS.resolve(program), folder.resolve(program));
        return folder;
    }

    private static String answers(Tool program, Path folder, Map<String, String> environment, String... arguments)
            throws IOException {
        try (AnalyticsServer server = AnalyticsServer.start(0)) {
            List<String> all = new ArrayList<>(List.of(arguments));
            all.addAll(List.of(server.uri().resolve("/api/v2").toString(), "demo-token"));
            return program.run(folder, environment, all.toArray(String[]::new)).replace(System.lineSeparator(), "\n");
        }
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
