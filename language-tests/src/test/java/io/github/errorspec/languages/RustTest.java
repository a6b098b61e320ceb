package io.github.errorspec.languages;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** Generated Rust, before rustfmt, Clippy, rustdoc and Cargo, and what it does. All catalogs are crates of one workspace. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RustTest {
    private static final Path WORKSPACE = Path.of("target/rust");
    private static final Path PAGE = Path.of("../docs/languages/rust.md");
    private static final Pattern BLOCK = Pattern.compile("```(rust|yaml)\\n(.*?)```", Pattern.DOTALL);

    /** Those that stand as modules in a program of somebody else's, of the newest edition, which uses little of them. */
    private static final List<TestCatalog> EMBEDDED = List.of(
            new TestCatalog("flags", Path.of("src/test/specs/flags/error-spec.yaml")),
            TestCatalog.named("hostile"),
            TestCatalog.named("shapes-text"));

    private static final List<String> GENERATED = new ArrayList<>();
    private static final List<Snippet> SNIPPETS = new ArrayList<>();

    @BeforeAll
    static void generate() throws IOException {
        cargo();
        List<String> others = new ArrayList<>();
        for (TestCatalog catalog : TestCatalog.all()) {
            String crate = "catalog-" + catalog.name();
            Path folder = WORKSPACE.resolve(crate);
            catalog.generate("rust", folder, packaged(crate));
            GENERATED.add(crate);
            others.add(writeRunner(catalog));
        }
        others.add(writePage());
        others.add(writeSnippets());
        GENERATED.add("acme-shop-errors");
        StringBuilder modules = new StringBuilder();
        for (TestCatalog catalog : EMBEDDED) {
            catalog.generate("rust", WORKSPACE.resolve("embedded/src/" + rust(catalog.name())), Map.of());
            modules.append("mod ").append(rust(catalog.name())).append(";\n");
        }
        String manifest = manifest("embedded", "");
        write("embedded/Cargo.toml", manifest.replace("\"2021\"", "\"2024\"").replace("1.70", "1.85"));
        write("embedded/src/main.rs", "//! Catalogs as modules.\n\n" + modules + "\nfn main() {}\n");
        GENERATED.add("embedded");
        writeLongNames();
        String members = Stream.concat(GENERATED.stream(), others.stream())
                .map(name -> "\"" + name + "\"")
                .collect(Collectors.joining(", "));
        write("Cargo.toml", "[workspace]\nresolver = \"2\"\nmembers = [" + members + "]\n");
    }

    /** Without these two, Cargo has something to say before it publishes. */
    private static Map<String, String> packaged(String crate) {
        return Map.of(
                "packageFiles",
                "true",
                "crateName",
                crate,
                "license",
                "MIT OR Apache-2.0",
                "repository",
                "https://git.example.com/" + crate);
    }

    /** A catalog whose names are longer than a line should be. */
    private static void writeLongNames() {
        String crate = "long-names";
        Map<String, String> options =
                Map.of("packageFiles", "true", "crateName", crate, "typePrefix", "A" + "b".repeat(60));
        TestCatalog.named("everything").generate("rust", WORKSPACE.resolve(crate), options);
        GENERATED.add(crate);
    }

    private static Tool cargo() {
        Tool.find("rust", ".tools/bin/cargo-clippy");
        Tool.find("rust", ".tools/bin/cargo-fmt");
        return Tool.find("rust", ".tools/bin/cargo");
    }

    /** A crate that tests another. */
    private static String writeRunner(TestCatalog catalog) throws IOException {
        Path json = WORKSPACE.resolve("json-" + catalog.name());
        catalog.generate("json", json, Map.of());
        String crate = "catalog-" + catalog.name();
        String name = "run-" + catalog.name();
        JsonNode resolved =
                new ObjectMapper().readTree(json.resolve("catalog.json").toFile());
        String head = RustRunner.head(rust(crate), catalog, resolved.has("locales"));
        String dependencies = crate + " = { path = \"../" + crate + "\" }\n";
        writeCrate(name, dependencies, "tests/vectors.rs", head + Files.readString(Path.of("rust/vectors.rs")));
        write(name + "/src/lib.rs", "");
        write(name + "/vectors.json", Files.readString(json.resolve("vectors.json")));
        return name;
    }

    /** The table and the snippets of the page about this target, and of its crate's own; statements become tests. */
    private static String writePage() throws IOException {
        Matcher table = BLOCK.matcher(Files.readString(PAGE));
        while (table.find()) {
            String text = table.group(2);
            if (table.group(1).equals("yaml")) {
                write("page/" + text.substring(2, text.indexOf('\n')), text);
            }
        }
        Path crate = WORKSPACE.resolve("acme-shop-errors");
        new TestCatalog("page", WORKSPACE.resolve("page/error-spec.yaml"))
                .generate("rust", crate, packaged("acme-shop-errors"));
        StringBuilder modules = new StringBuilder("#![allow(dead_code, unused)]\n");
        Matcher block = BLOCK.matcher(Files.readString(PAGE) + Files.readString(crate.resolve("README.md")));
        int number = 0;
        while (block.find()) {
            String text = block.group(2);
            if (block.group(1).equals("rust")) {
                number++;
                modules.append("mod snippet").append(number).append(" {\n    use acme_shop_errors::*;\n");
                modules.append(
                        Arrays.stream(text.split("\n", -1)).anyMatch(line -> line.matches("(pub )?fn .*"))
                                ? text
                                : "#[test]\nfn snippet() -> Result<(), Box<dyn std::error::Error>> {\n"
                                        + "let error = ShopError::from_json(r#\"{\"code\": 1002, \"params\": {\"left\": 3}}\"#)?;\n"
                                        + text + "Ok(())\n}\n");
                modules.append("}\n");
            }
        }
        assertThat(number).isGreaterThan(8);
        writeCrate("page", "acme-shop-errors = { path = \"../acme-shop-errors\" }\n", "src/lib.rs", modules.toString());
        return "page";
    }

    /** What the site shows, as a program. */
    private static String writeSnippets() throws IOException {
        SNIPPETS.addAll(Snippet.all("Rust", "rust"));
        String dependencies = TestCatalog.all().stream()
                .map(catalog -> "catalog-" + catalog.name())
                .map(crate -> crate + " = { path = \"../" + crate + "\" }\n")
                .collect(Collectors.joining());
        String program = RustSnippets.program(SNIPPETS, catalog -> rust("catalog-" + catalog.name()));
        writeCrate("usages", dependencies, "src/main.rs", program);
        return "usages";
    }

    private static void writeCrate(String name, String dependencies, String path, String code) throws IOException {
        write(name + "/Cargo.toml", manifest(name, dependencies));
        write(name + "/" + path, code);
    }

    private static String manifest(String name, String dependencies) {
        return "[package]\nname = \"" + name + "\"\nversion = \"0.0.0\"\nedition = \"2021\"\nrust-version = \"1.70\"\n"
                + "publish = false\n\n[dependencies]\n" + dependencies;
    }

    /** Leaves a file alone that is as it should be, for Cargo builds again what is newer. */
    private static void write(String path, String text) throws IOException {
        Path file = WORKSPACE.resolve(path);
        Files.createDirectories(file.getParent());
        if (!Files.exists(file) || !Files.readString(file).equals(text)) {
            Files.writeString(file, text);
        }
    }

    private static String rust(String name) {
        return name.replace('-', '_');
    }

    private static String[] generated(String command, String... more) {
        return Stream.of(
                        Stream.of(command),
                        GENERATED.stream().flatMap(name -> Stream.of("-p", name)),
                        Arrays.stream(more))
                .flatMap(words -> words)
                .toArray(String[]::new);
    }

    @Test
    @Order(1)
    void isFormatted() {
        cargo().run(WORKSPACE, generated("fmt", "--check"));
    }

    /** Cargo leaves out what the root tells it to leave out. Where the names are longer than a line, that is all there is. */
    @Test
    @Order(1)
    void eachFileIsFormatted() throws IOException {
        try (Stream<Path> files = Files.walk(WORKSPACE)) {
            Stream<String> own = files.filter(
                            file -> file.getFileName().toString().endsWith(".rs"))
                    .map(file -> WORKSPACE.relativize(file).toString())
                    .filter(file -> file.matches("(catalog-(?!long-names)|acme-shop-errors|embedded).*"));
            Tool.find("rust", "rustfmt")
                    .run(
                            WORKSPACE,
                            Stream.concat(Stream.of("--check", "--edition", "2021"), own)
                                    .toArray(String[]::new));
        }
    }

    @Test
    @Order(2)
    void clippyHasNothingToSay() {
        cargo().run(
                        WORKSPACE,
                        generated(
                                "clippy",
                                "--offline",
                                "--",
                                "-Dwarnings",
                                "-Dclippy::all",
                                "-Dclippy::pedantic",
                                "-Dclippy::nursery",
                                "-Dclippy::incompatible_msrv",
                                "-Dmissing_docs",
                                "-Drust_2018_idioms",
                                "-Dunreachable_pub"));
    }

    @Test
    @Order(3)
    void documentationIsWhole() {
        cargo().run(WORKSPACE, Map.of("RUSTDOCFLAGS", "-Dwarnings"), generated("doc", "--offline", "--no-deps"));
    }

    @Test
    @Order(4)
    void everyVectorHoldsAndThePageIsRight() {
        String output = cargo().run(WORKSPACE, "test", "--offline", "--workspace", "--no-fail-fast");
        assertThat(output)
                .contains("every_error_is_raised ... ok")
                .contains("snippet2::snippet ... ok")
                .doesNotContain("FAILED");
    }

    @Test
    @Order(4)
    void whatTheSiteShowsRaisesAndRecognises() throws IOException {
        String printed = cargo().run(WORKSPACE, "run", "--offline", "--quiet", "-p", "usages");
        Snippet.assertRecognised(SNIPPETS, printed);
    }

    @Test
    @Order(5)
    void isPackaged() {
        String output = cargo().run(
                        WORKSPACE,
                        "package",
                        "--allow-dirty",
                        "--offline",
                        "-p",
                        "acme-shop-errors",
                        "-p",
                        "catalog-hostile",
                        "-p",
                        "catalog-everything");
        assertThat(output).doesNotContain("warning:");
    }
}
