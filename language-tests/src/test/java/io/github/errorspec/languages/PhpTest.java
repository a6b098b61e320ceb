package io.github.errorspec.languages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Generated PHP loads without a warning, is formatted as PHP's own standards have it, does what the vectors say, and can be published. */
class PhpTest {
    private static final Path OUTPUT = Path.of("target/php").toAbsolutePath();
    private static final Path SCRIPTS = Path.of("php").toAbsolutePath();
    private static final Path PAGE = Path.of("../docs/languages/php.md");
    private static final Pattern BLOCK = Pattern.compile("```(php|yaml)\\n(.*?)```", Pattern.DOTALL);

    @BeforeAll
    static void generate() throws IOException {
        php();
        for (TestCatalog catalog : TestCatalog.all()) {
            // Of their own, since two of the tables are of the same name.
            generate(catalog, OUTPUT.resolve(catalog.name()), Map.of("namespace", namespace(catalog)));
        }
    }

    private static void generate(TestCatalog catalog, Path folder, Map<String, String> more) {
        Map<String, String> options = new HashMap<>(more);
        options.put("packageFiles", "true");
        options.put("license", "MIT OR Apache-2.0");
        catalog.generate("php", folder, options);
        catalog.generate("json", folder.resolve("vectors"), Map.of());
    }

    /** {@code shapes-text} gives {@code Acme\ShapesText\Errors}. */
    private static String namespace(TestCatalog catalog) {
        String words = Pattern.compile("(^|-)([a-z])").matcher(catalog.name()).replaceAll(found -> found.group(2)
                .toUpperCase(Locale.ROOT));
        return "Acme\\" + words + "\\Errors";
    }

    private static Tool php() {
        return Tool.find("php", "php");
    }

    private static String script(String name, List<String> arguments) {
        return php().run(
                        OUTPUT,
                        Stream.concat(Stream.of(SCRIPTS.resolve(name).toString()), arguments.stream())
                                .toArray(String[]::new));
    }

    private static List<String> packages() {
        return TestCatalog.all().stream().map(TestCatalog::name).toList();
    }

    @Test
    void everyFileIsOneType() {
        assertThat(script("types.php", packages())).matches("[1-9][0-9]{2,} files, each of them one type\\s+");
    }

    @Test
    void everyVectorHolds() {
        assertThat(script("vectors.php", packages()).lines()).hasSameSizeAs(packages());
    }

    @Test
    void whatVectorsCannotSayHolds() {
        assertThat(script("edges.php", List.of("shapes", "objects"))).isEqualToIgnoringNewLines("all edges hold");
    }

    @ParameterizedTest
    @ValueSource(strings = {"@PSR12", "@PER-CS"})
    void theFormatIsThatOfAStandard(String standard) {
        List<String> arguments = new ArrayList<>(List.of("fix", "--dry-run", "--diff", "--show-progress=none"));
        arguments.add("--config=" + SCRIPTS.resolve("php-cs-fixer.php"));
        packages().forEach(name -> arguments.add(name + "/src"));
        Tool.find("php", ".tools/php-cs-fixer")
                .run(OUTPUT, Map.of("STANDARD", standard), arguments.toArray(String[]::new));
    }

    @Test
    void composerTakesThePackages() {
        Tool composer = Tool.find("php", "composer");
        for (String name : packages()) {
            composer.run(
                    OUTPUT.resolve(name),
                    Map.of(
                            "COMPOSER_ALLOW_SUPERUSER",
                            "1",
                            "COMPOSER_HOME",
                            OUTPUT.resolve("composer").toString()),
                    "validate",
                    "--strict",
                    "--no-check-version",
                    "--no-interaction");
        }
    }

    @Test
    void whatTheSiteShowsRaisesAndRecognises() throws IOException {
        List<Snippet> snippets = Snippet.all("PHP", "php");
        Path script = OUTPUT.resolve("usages.php");
        Files.writeString(script, PhpSnippets.script(snippets, PhpTest::namespace));
        List<String> line = new ArrayList<>(
                List.of(script.toString(), SCRIPTS.resolve("load.php").toString()));
        line.addAll(packages());
        Snippet.assertRecognised(snippets, php().run(OUTPUT, line.toArray(String[]::new)));
    }

    /** The table of the page about PHP, and its snippets as functions. */
    @Test
    void snippetsOfThePageRun() throws IOException {
        Path folder = Files.createDirectories(OUTPUT.resolve("page/spec")).getParent();
        List<String> snippets = new ArrayList<>();
        Matcher block = BLOCK.matcher(Files.readString(PAGE));
        while (block.find()) {
            String text = block.group(2);
            if (block.group(1).equals("yaml")) {
                Files.writeString(folder.resolve("spec").resolve(text.substring(2, text.indexOf('\n'))), text);
            } else {
                snippets.add("static function (object $logger, object $response): void {\n" + text + "},\n");
            }
        }
        assertThat(snippets).hasSizeGreaterThan(10);
        generate(new TestCatalog("page", folder.resolve("spec/error-spec.yaml")), folder, Map.of());
        Files.copy(SCRIPTS.resolve("load.php"), folder.resolve("load.php"), StandardCopyOption.REPLACE_EXISTING);
        Files.writeString(
                folder.resolve("snippets.php"),
                Files.readString(SCRIPTS.resolve("page.php"))
                        .replace("// The snippets stand here.\n", String.join("", snippets)));

        assertThat(php().run(folder, "snippets.php", ".")).isEqualToIgnoringNewLines(snippets.size() + " snippets ran");
    }

    @Test
    void theExampleOfTheReadmeRuns() throws IOException {
        Path folder = OUTPUT.resolve("shapes");
        Matcher example = BLOCK.matcher(Files.readString(folder.resolve("README.md")));
        assertThat(example.find()).isTrue();
        Files.createDirectories(folder.resolve("vendor"));
        Files.writeString(
                folder.resolve("vendor/autoload.php"),
                "<?php require '" + SCRIPTS.resolve("load.php") + "'; new Package('.');");
        Files.writeString(folder.resolve("readme.php"), example.group(2));

        assertThat(php().run(folder, "readme.php")).isEqualToIgnoringNewLines("Unknown error 502");
    }
}
