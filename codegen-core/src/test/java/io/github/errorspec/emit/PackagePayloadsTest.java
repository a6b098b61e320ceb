package io.github.errorspec.emit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.errorspec.Specs;
import io.github.errorspec.Targets;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What tools of packages would evaluate reaches them as text: they read what the table says, or something in which nothing is left to evaluate. */
class PackagePayloadsTest {
    static List<String> payloads() throws IOException {
        return Files.readAllLines(Path.of("src", "test", "resources", "payloads.txt"));
    }

    private static String file(String target, String ending, String title) {
        String text = quoted(title);
        String spec = "errorSpec: 1\nid: a.b\nversion: 1.0.0\ntitle: " + text + "\ndescription: " + text
                + "\nerrors: {1: {name: Gone, http: 410}}\n";
        return Targets.files(target, Specs.read(spec), Map.of("packageFiles", "true")).stream()
                .filter(file -> file.path().endsWith(ending))
                .findFirst()
                .orElseThrow()
                .content();
    }

    @ParameterizedTest
    @MethodSource("payloads")
    void packagesOfNodeAndPhp(String payload) throws IOException {
        assertThat(json(file("typescript", "package.json", payload))).isEqualTo(payload);
        assertThat(json(file("php", "composer.json", payload))).isEqualTo(payload);
    }

    private static String json(String text) throws IOException {
        String found = "";
        try (JsonParser json = new JsonFactory().createParser(text)) {
            for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
                if (token == JsonToken.FIELD_NAME && json.currentName().equals("description")) {
                    found = json.nextTextValue();
                }
            }
        }
        return found;
    }

    /** TOML's basic strings have the escapes of JSON, and longer ones. */
    @ParameterizedTest
    @MethodSource("payloads")
    void packagesOfPythonAndRust(String payload) throws IOException {
        for (String toml : List.of(file("python", "pyproject.toml", payload), file("rust", "Cargo.toml", payload))) {
            List<String> lines = toml.lines()
                    .filter(line -> line.startsWith("description = "))
                    .toList();
            assertThat(lines).hasSize(1);
            String value = lines.get(0).substring("description = ".length()).replace("\\U0000", "\\u");
            assertThat(json("{\"description\": " + value + "}")).isEqualTo(payload);
        }
    }

    /** Maven has no way to write an expression down; MavenPomTest of the plugin asks Maven itself. */
    @ParameterizedTest
    @MethodSource("payloads")
    void aPomHasNoExpression(String payload) throws Exception {
        assertThat(xml(file("kotlin", "pom.xml", payload), "name")).isEqualTo(payload.replace("${", "$ {"));
    }

    /** MSBuild evaluates what begins with one of three signs and a parenthesis, and decodes percent signs after that. */
    @ParameterizedTest
    @MethodSource("payloads")
    void aProjectOfMsBuildHasNothingToEvaluate(String payload) throws Exception {
        String value = xml(file("csharp", ".csproj", payload), "Description");

        assertThat(value).doesNotContain("$(", "@(", "%(");
        assertThat(URLDecoder.decode(value.replace("+", "%2B"), StandardCharsets.UTF_8))
                .isEqualTo(payload);
    }

    private static String xml(String text, String element) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder()
                .parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)))
                .getElementsByTagName(element)
                .item(0)
                .getTextContent();
    }

    /** What a generator of sites replaces: each flavor writes some of that itself, and a text adds none. */
    private static final Map<String, String> EVALUATED = Map.of(
            "jekyll", "\\{[{%]",
            "hugo", "\\{\\{[<%]",
            "mdbook", "\\{\\{#",
            "vitepress", "\\{\\{",
            "asciidoc", "(?m)^(include|ifdef|ifndef|ifeval)::|(?<!\\\\)\\{[a-z][a-z0-9_-]*\\}");

    @ParameterizedTest
    @MethodSource("payloads")
    void pagesHaveNothingToEvaluate(String payload) {
        EVALUATED.forEach((flavor, opening) -> assertThat(count(opening, seen(flavor, payload)))
                .as(flavor)
                .isEqualTo(count(opening, seen(flavor, "Some words"))));
    }

    /** The part of pages in which a generator replaces something: none does so in front matter, two do not in blocks of code. */
    private static String seen(String flavor, String payload) {
        String page = page(flavor, payload).replaceAll("(?ms)^---\\R.*?^---$", "");
        return switch (flavor) {
            case "vitepress" -> page.replaceAll("(?ms)^```json$.*?^```$", "");
            case "asciidoc" -> page.replaceAll("(?ms)^----$.*?^----$", "");
            default -> page;
        };
    }

    private static long count(String pattern, String text) {
        return Pattern.compile(pattern).matcher(text).results().count();
    }

    private static String page(String flavor, String payload) {
        String text = quoted(payload);
        String spec = "errorSpec: 1\nid: a.b\ntitle: " + text + "\ndescription: " + text
                + "\ncategories:\n  some:\n    title: " + text
                + "\n    description: " + text + "\n    errors:\n      1:\n        name: " + text
                + "\n        id: GONE\n        http: 410"
                + "\n        description: " + text + "\n        message: "
                + quoted(payload.replace("{", "{{").replace("}", "}}"))
                + "\n        params: {word: {type: string, optional: true, description: " + text
                + "}}\n        causes: [" + text
                + "]\n        remedy: " + text + "\n        internal: {description: " + text + ", remedy: " + text
                + "}\n        deprecated: {reason: "
                + text + "}\n";
        return Targets.files("markdown", Specs.read(spec), Map.of("flavor", flavor, "audience", "internal")).stream()
                .map(GeneratedFile::content)
                .collect(Collectors.joining());
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
