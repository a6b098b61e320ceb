package io.github.errorspec.languages;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The example of custom templates makes Ruby of every table, and that does what the vectors say of raising and looking up. */
class TemplatesTest {
    private static final Path PAGE = Path.of("../docs/languages/templates.md");
    private static final Path TEMPLATES = Path.of("../docs/languages/ruby");
    private static final Path GENERATED = Path.of("target/ruby");

    /** A block of the page with the file that it is from. */
    private static final Pattern PIECE =
            Pattern.compile("<!-- from ([a-z]+/[^\\n]*) -->\\n```[a-z]*\\n(.*?)```\\n", Pattern.DOTALL);

    private static final Pattern EXAMPLE =
            Pattern.compile("<!-- from ruby example -->\\n```ruby\\n(.*?)```", Pattern.DOTALL);

    @Test
    void generatedCodeDoesWhatTheVectorsSay() {
        Tool ruby = Tool.find("ruby", "ruby");
        for (TestCatalog catalog : TestCatalog.all()) {
            Path folder = GENERATED.resolve(catalog.name()).toAbsolutePath();
            Path json = Path.of("target/ruby-json", catalog.name()).toAbsolutePath();
            generate(catalog, folder);
            catalog.generate("json", json, Map.of());

            // Warnings are faults there.
            String printed = ruby.run(
                    Path.of("ruby"),
                    "-w",
                    "vectors.rb",
                    folder.toString(),
                    json.resolve("vectors.json").toString());

            assertThat(printed).matches("[1-9][0-9]* checks passed\\s+");
        }
    }

    @Test
    void theExampleOfThePageRuns() throws IOException {
        Tool ruby = Tool.find("ruby", "ruby");
        Path folder = Files.createDirectories(GENERATED.resolve("page")).toAbsolutePath();
        Path spec = folder.resolve("error-spec.yaml");
        Files.writeString(spec, """
                errorSpec: 1
                id: acme.shop
                http: 400
                categories:
                  order:
                    errors:
                      1002: {name: Out of stock, message: "Only {left} of {item}.", params: {item: string, left: integer}}
                errors:
                  5XXX: {name: Internal}
                """);
        generate(new TestCatalog("page", spec), folder.resolve("lib"));
        Matcher example = EXAMPLE.matcher(Files.readString(PAGE));
        assertThat(example.find()).isTrue();
        Files.writeString(folder.resolve("example.rb"), "require_relative 'lib/errors'\n" + example.group(1));

        assertThat(ruby.run(folder, "-w", "example.rb").lines()).containsExactly("3", """
                {"title":"Out of stock","status":400,"detail":"Only 3 of tea.","code":1002,"params":{"item":"tea","left":3}}\
                """, "Acme::InternalError");
    }

    @Test
    void thePageShowsTheRealTemplates() throws IOException {
        Matcher piece = PIECE.matcher(Files.readString(PAGE));
        int pieces = 0;
        while (piece.find()) {
            String file = Files.readString(TEMPLATES.resolveSibling(piece.group(1)));
            for (String part : piece.group(2).split("(?m)^[ ]*\\.\\.\\.\\n", -1)) {
                assertThat(file).as(piece.group(1)).contains(part);
            }
            pieces++;
        }
        assertThat(pieces).isGreaterThan(2);
    }

    @Test
    void theSmallestTemplateMakesATable() throws IOException {
        Path folder = Path.of("target/markdown");
        TestCatalog.named("analytics")
                .generate("docs", folder, Map.of(), Optional.of(TEMPLATES.resolveSibling("markdown")));

        assertThat(Files.readAllLines(folder.resolve("errors.md")))
                .hasSize(27)
                .contains("| ---- | ---- | ----- |", "| 101001 | 404 | Endpoint not found |");
    }

    /** The literals of a hostile text are what the languages themselves take them for. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "python~python3~print(%s.encode().hex())",
                "javascript~node~console.log(Buffer.from(%s).toString('hex'))",
                "typescript~node~console.log(Buffer.from(%s).toString('hex'))",
                "php~php~<?php echo bin2hex(%s);",
                "ruby~ruby~puts %s.unpack1('H*')",
                "go~go~package main; import \"fmt\"; func main() { fmt.Printf(\"%%x\", %s) }",
                "rust~rustc~fn main() { for b in %s.bytes() { print!(\"{:02x}\", b) } }",
                "c~cc~#include <stdio.h>\\nint main(void) { for (const char *c = %s; *c; c++) printf(\"%%02x\", *c & 255); }",
            })
    void literalsHoldAnyText(String language, String tool, String program) throws IOException {
        // Aborts the test without it.
        Tool.find("ruby", tool);
        StringBuilder hostile =
                new StringBuilder("\" ' \\ $x ${x} {$x} #{x} #x \\u0041 ??/ 100% */ ?> </script> \uD83D\uDCA5 ");
        for (int c = 1; c < 0x300; c++) {
            hostile.append((char) c);
        }
        hostile.append("\u2028\u2029\u202e\u2066\ufeff\ufffe");
        Path folder = Files.createDirectories(Path.of("target/quotes", language));
        Path spec = folder.resolve("error-spec.yaml");
        Files.writeString(
                spec,
                "errorSpec: 1\nid: a.b\nhttp: 400\nerrors: {1: {name: One, x-text: "
                        + new ObjectMapper()
                                .writer()
                                .with(JsonWriteFeature.ESCAPE_NON_ASCII)
                                .writeValueAsString(hostile.toString())
                                .replace("\u007f", "\\u007f")
                        + "}}\n");
        Path templates = Files.createDirectories(folder.resolve("templates"));
        String[] parts = program.replace("\\n", "\n").replace("%%", "%").split("%s", 2);
        Files.writeString(
                templates.resolve("program." + (language.equals("rust") ? "rs" : language) + ".peb"),
                "{% for error in errors %}{% verbatim %}" + parts[0] + "{% endverbatim %}{{ error['x-text'] | quote('"
                        + language + "') }}{% verbatim %}" + parts[1] + "{% endverbatim %}{% endfor %}");
        Tool found = Tool.find(language, tool);
        new TestCatalog("quotes", spec).generate(language, folder.resolve("out"), Map.of(), Optional.of(templates));
        Path out = folder.resolve("out").toAbsolutePath();
        String file = "program." + (language.equals("rust") ? "rs" : language);
        String output =
                switch (language) {
                    case "go" -> found.run(out, "run", file);
                    case "rust", "c" -> {
                        found.run(out, file, "-o", "program");
                        yield new Tool(List.of(out.resolve("program").toString())).run(out);
                    }
                    case "javascript", "typescript" ->
                        found.run(out, "--input-type=commonjs", "-e", Files.readString(out.resolve(file)));
                    default -> found.run(out, file);
                };

        assertThat(output.strip())
                .isEqualTo(HexFormat.of().formatHex(hostile.toString().getBytes(StandardCharsets.UTF_8)));
    }

    private static void generate(TestCatalog catalog, Path folder) {
        catalog.generate("ruby", folder, Map.of("module", "Acme"), Optional.of(TEMPLATES));
    }
}
