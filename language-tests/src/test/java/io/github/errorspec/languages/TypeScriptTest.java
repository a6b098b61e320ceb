package io.github.errorspec.languages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Generated TypeScript with two compilers, a linter, and two versions of Node, one of which strips the types itself. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class TypeScriptTest {
    private static final Path TOOLS = Path.of("typescript").toAbsolutePath();
    private static final Path OUTPUT = Path.of("target/typescript").toAbsolutePath();
    private static final Path CODE = OUTPUT.resolve("code");
    private static final Path VECTORS = OUTPUT.resolve("vectors");
    private static final Path COMPILED = OUTPUT.resolve("compiled");
    private static final Path PAGE = OUTPUT.resolve("page");
    private static final Path USAGES = OUTPUT.resolve("usages");
    private static final Pattern BLOCK = Pattern.compile("```(ts|yaml)\\n(.*?)```", Pattern.DOTALL);

    private static final Pattern SOURCE_MAP = Pattern.compile("//# sourceMappingURL=(.*)");

    private static Tool node;

    @BeforeAll
    static void generate() throws IOException {
        node = Tool.find("typescript", "node");
        Tool.find("typescript", "node_modules/eslint/bin/eslint.js");
        for (TestCatalog catalog : TestCatalog.all()) {
            catalog.generate(
                    "typescript",
                    CODE.resolve(catalog.name()),
                    Map.of(
                            "internalRows",
                            "include",
                            "packageFiles",
                            "true",
                            "packageName",
                            "@acme/" + catalog.name(),
                            "license",
                            "MIT"));
            catalog.generate("json", VECTORS.resolve(catalog.name()), Map.of());
        }
        writePage();
        node.run(TOOLS, "raises.mjs", CODE.toString(), VECTORS.toString());
        String options = """
                {
                  "extends": "%s",
                  "compilerOptions": {
                    "rootDir": ".",
                    "outDir": "../%s",
                    "allowImportingTsExtensions": true,
                    "rewriteRelativeImportExtensions": true
                  },
                  "include": ["*.ts", "*/*.ts", "*/locales/*.ts"]
                }
                """;
        String strict = TOOLS.resolve("tsconfig.strict.json").toString().replace('\\', '/');
        String plain = TOOLS.resolve("tsconfig.plain.json").toString().replace('\\', '/');
        Files.writeString(CODE.resolve("tsconfig.json"), options.formatted(strict, "compiled"));
        Files.writeString(CODE.resolve("tsconfig.plain.json"), options.formatted(plain, "compiled"));
        Files.writeString(PAGE.resolve("tsconfig.json"), options.formatted(strict, "page-compiled"));
        for (Path folder : List.of(CODE, COMPILED, PAGE)) {
            Files.createDirectories(folder);
            Files.writeString(folder.resolve("package.json"), "{\"type\": \"module\"}\n");
        }
    }

    /** The snippets of the page, each in a file of its own, beside what the table of the page gives. */
    private static void writePage() throws IOException {
        Files.createDirectories(PAGE);
        Matcher block = BLOCK.matcher(Files.readString(Path.of("../docs/languages/typescript.md")));
        List<String> snippets = new ArrayList<>();
        while (block.find()) {
            String text = block.group(2);
            if (block.group(1).equals("ts")) {
                snippets.add(text);
            } else {
                Files.writeString(PAGE.resolve(text.substring(2, text.indexOf('\n'))), text);
            }
        }
        assertThat(snippets).hasSizeGreaterThan(8);
        new TestCatalog("page", PAGE.resolve("error-spec.yaml")).generate("typescript", PAGE.resolve("shop"), Map.of());
        String given = """
                /// <reference lib="dom" />
                declare const response: Response;
                declare const request: Request;
                declare function order(): Promise<void>;
                declare function show(...values: unknown[]): void;
                export {};
                """;
        for (int i = 0; i < snippets.size(); i++) {
            String snippet = snippets.get(i)
                    .replace("./shop/index.js", "./shop/index.ts")
                    .replace(".js\"", ".ts\"");
            Files.writeString(PAGE.resolve("snippet" + i + ".ts"), given + snippet);
        }
    }

    @Test
    @Order(1)
    void compilesWithTheStrictestChecks() {
        node.run(CODE, tool("typescript/bin/tsc"), "-p", ".");
        node.run(CODE, tool("typescript-7/bin/tsc"), "-p", ".", "--noEmit");
    }

    @ParameterizedTest
    @Order(1)
    @ValueSource(strings = {"typescript", "typescript-7"})
    void compilesWithFewChecks(String compiler) {
        node.run(CODE, tool(compiler + "/bin/tsc"), "-p", "tsconfig.plain.json", "--noEmit");
    }

    @Test
    @Order(2)
    void everyVectorHolds() {
        String compiled = node.run(TOOLS, "vectors.mjs", COMPILED.toString(), VECTORS.toString(), "js");
        assertThat(compiled).contains("checks hold");
        String stripped = Tool.typeStrippingNode().run(TOOLS, "vectors.mjs", CODE.toString(), VECTORS.toString(), "ts");
        assertThat(stripped).isEqualTo(compiled);
        node.run(TOOLS, "edges.mjs", COMPILED.toString());
    }

    /** As it is, whatever the compiler has to check: some rules ask for other code where it checks less. */
    @ParameterizedTest
    @Order(3)
    @ValueSource(strings = {"tsconfig.json", "tsconfig.plain.json"})
    void isCleanForTheLinterWithoutItsMarks(String settings) {
        lint("strict", settings, "--no-inline-config", ".");
    }

    /** Of a configuration that has much to say about it, and of one that has nothing to say, and could say so. */
    @ParameterizedTest
    @Order(3)
    @ValueSource(strings = {"strict", "all"})
    void theLinterLeavesMarkedCodeAlone(String rules) {
        lint(rules, "tsconfig.json", "shapes");
    }

    @Test
    @Order(3)
    void codeWithoutMarksWouldNotBeLeftAlone() {
        assertThatThrownBy(() -> lint("all", "tsconfig.json", "--no-inline-config", "shapes"))
                .hasMessageContaining("max-lines");
    }

    private static void lint(String rules, String settings, String... arguments) {
        List<String> line = new ArrayList<>(List.of(
                tool("eslint/bin/eslint.js"),
                "--max-warnings",
                "0",
                "--config",
                TOOLS.resolve("eslint.config.mjs").toString()));
        line.addAll(List.of(arguments));
        node.run(CODE, Map.of("RULES", rules, "TSCONFIG", settings), line.toArray(String[]::new));
    }

    /** As somebody does who publishes a package and somebody who uses it. */
    @Test
    @Order(4)
    void isAPackage() throws IOException {
        Path folder = CODE.resolve("analytics");
        Tool npm = Tool.find("typescript", "npm");
        for (String compiled : List.of("index.js.map", "locales/de.js.map")) {
            Files.deleteIfExists(folder.resolve("dist").resolve(compiled));
        }
        node.run(folder, tool("typescript/bin/tsc"), "-p", ".");
        npm.run(folder, "pack", "--ignore-scripts", "--offline");
        node.run(folder, tool("publint/src/cli.js"), "run", "--strict", "--pack", "npm", ".");
        // A module that is no CommonJS is what the page says that it is.
        node.run(
                folder,
                tool("@arethetypeswrong/cli/dist/index.js"),
                "acme-analytics-1.0.0.tgz",
                "--profile",
                "esm-only",
                "--no-definitely-typed");
        Path consumer = Files.createDirectories(OUTPUT.resolve("consumer"));
        Files.writeString(consumer.resolve("package.json"), "{\"type\": \"module\", \"private\": true}\n");
        npm.run(
                consumer,
                "install",
                "--offline",
                "--no-audit",
                "--no-fund",
                folder.resolve("acme-analytics-1.0.0.tgz").toString());
        Files.writeString(consumer.resolve("consumer.ts"), """
                import { decodeText, paramRequiredError } from "@acme/analytics";
                import { analyticsErrorsDe } from "@acme/analytics/locales/de.js";

                const error = decodeText(paramRequiredError({ param: "from" }).toProblemJson());
                const { title } = error.localized("de-AT", [analyticsErrorsDe]);
                if (error.kind !== "PARAM_REQUIRED" || error.params.param !== "from" || title === error.title) {
                  throw error;
                }
                """);
        Path installed = consumer.resolve("node_modules/@acme/analytics");
        String readme = Files.readString(installed.resolve("README.md"));
        assertThat(readme).contains("# Analytics API Error Codes", "npm install @acme/analytics", "License: `MIT`");
        Matcher example = BLOCK.matcher(readme);
        assertThat(example.find()).isTrue();
        Files.writeString(consumer.resolve("readme.ts"), example.group(2));
        node.run(
                consumer,
                tool("typescript/bin/tsc"),
                "--strict",
                "--target",
                "es2022",
                "--module",
                "nodenext",
                "consumer.ts",
                "readme.ts");
        node.run(consumer, "consumer.js");
        assertThat(filesBelow(installed))
                .containsExactlyInAnyOrder(
                        "README.md",
                        "package.json",
                        "dist/index.js",
                        "dist/index.d.ts",
                        "dist/locales/de.js",
                        "dist/locales/de.d.ts");
        assertThat(namedByMaps(installed)).allMatch(Files::isRegularFile);
    }

    private static List<String> filesBelow(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .toList();
        }
    }

    /** The source maps that the files of a package name. */
    private static List<Path> namedByMaps(Path folder) throws IOException {
        List<Path> named = new ArrayList<>();
        for (String name : filesBelow(folder)) {
            Path file = folder.resolve(name);
            Matcher map = SOURCE_MAP.matcher(Files.readString(file));
            while (map.find()) {
                named.add(file.resolveSibling(map.group(1)));
            }
        }
        return named;
    }

    @Test
    @Order(5)
    void everySnippetOfThePageCompiles() {
        node.run(
                PAGE,
                tool("typescript/bin/tsc"),
                "-p",
                ".",
                "--noEmit",
                "--noUnusedLocals",
                "false",
                "--noUnusedParameters",
                "false",
                "--isolatedDeclarations",
                "false");
    }

    @Test
    @Order(5)
    void whatTheSiteShowsRaisesAndRecognises() throws IOException {
        List<Snippet> snippets = Snippet.all("TypeScript", "typescript");
        TypeScriptSnippets.write(USAGES, "../code", snippets);
        Files.writeString(
                USAGES.resolve("tsconfig.json"),
                Files.readString(PAGE.resolve("tsconfig.json")).replace("\"rootDir\": \".\"", "\"rootDir\": \"..\""));
        node.run(USAGES, tool("typescript/bin/tsc"), "-p", ".");
        String printed = node.run(OUTPUT, "page-compiled/usages/main.js");
        Snippet.assertRecognised(snippets, printed);
    }

    private static String tool(String path) {
        return TOOLS.resolve("node_modules").resolve(path).toString();
    }
}
