package io.github.errorspec.languages;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.errorspec.Target;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The example of custom templates makes PHP of every table that PHP takes, and that does what the vectors say. */
class TemplatesTest {
    private static final Path PAGE = Path.of("../docs/languages/templates.md");
    private static final Path TEMPLATES = Path.of("../docs/languages/php");
    private static final Path GENERATED = Path.of("target/php");

    /** A block of the page with the file that it is from. */
    private static final Pattern PIECE =
            Pattern.compile("<!-- from (php/[^\\n]*) -->\\n```[a-z]*\\n(.*?)```\\n", Pattern.DOTALL);

    @Test
    void generatedCodeIsPhp() {
        Tool php = Tool.find("php", "php");
        TestCatalog.all().forEach(TemplatesTest::generate);

        // One start for all: each file is loaded with what it extends, as php -l does not.
        String output =
                php.run(Path.of("php"), "lint.php", GENERATED.toAbsolutePath().toString());

        assertThat(output).matches("[1-9][0-9]{2,} files, each of them one type\\s+");
    }

    @Test
    void generatedCodeDoesWhatTheVectorsSay() {
        Tool php = Tool.find("php", "php");
        for (TestCatalog catalog : TestCatalog.all()) {
            generate(catalog);
            Path json = Path.of("target/php-json", catalog.name()).toAbsolutePath();
            catalog.generate("json", json, Map.of());
            php.run(
                    Path.of("php"),
                    "vectors.php",
                    GENERATED.toAbsolutePath().toString(),
                    "Acme\\" + word(catalog),
                    json.resolve("vectors.json").toString());
        }
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

    private static void generate(TestCatalog catalog) {
        Map<String, String> options = Map.of("namespace", "Acme\\" + word(catalog));
        catalog.generate(new Target("php", GENERATED.resolve(word(catalog)), options, Optional.of(TEMPLATES)));
    }

    /** Its name without hyphens. */
    private static String word(TestCatalog catalog) {
        return Pattern.compile("(^|-)([a-z])").matcher(catalog.name()).replaceAll(found -> found.group(2)
                .toUpperCase(Locale.ROOT));
    }
}
