package io.github.errorspec;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.errorspec.emit.GeneratedFile;
import io.github.errorspec.emit.language.Usages;
import io.github.errorspec.resolve.ResolvedCatalog;
import io.github.errorspec.resolve.ResolvedRow;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people are shown of how to raise and recognise errors, in all languages; that it works is told by the tests of each language. */
class UsagesTest {
    /** With all that values can be. */
    @Test
    void usagesAreAsExpected() throws IOException {
        ResolvedCatalog catalog = ResolvedCatalog.of(Specs.readValid("examples"));
        Usages usages = Usages.of(Emitters.languages(), catalog);
        Map<String, StringBuilder> texts = new TreeMap<>();
        for (ResolvedRow row : catalog.rows()) {
            usages.of(row).forEach((language, code) -> texts.computeIfAbsent(language, each -> new StringBuilder())
                    .append("--- ")
                    .append(row.code())
                    .append('\n')
                    .append(code)
                    .append('\n'));
        }

        assertThat(texts).hasSize(8);
        Path golden = Files.createDirectories(Path.of("src/test/golden/usage"));
        for (Map.Entry<String, StringBuilder> text : texts.entrySet()) {
            String name = text.getKey().toLowerCase(Locale.ROOT).replace("#", "sharp") + ".txt";
            Golden.assertMatches(text.getValue().toString(), golden.resolve(name));
        }
    }

    /** Where nobody chose another one. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    TypeScript | typescript | from "(.+)"            | "name": "$1"   | packageFiles
                    Python     | python     | from (\\w+_errors) import | $1/__init__.py |
                    Go         | go         | return (\\w+)\\.       | package $1     |
                    Kotlin     | kotlin     | import (.+)\\.\\w+     | package $1     |
                    C#         | csharp     | using (?!System;)(.+); | namespace $1   |
                    Rust       | rust       | use (\\w+)::           | name = "$1"    | packageFiles
                    PHP        | php        | use (.+)\\\\\\w+;      | namespace $1;  |
                    """)
    void importsAreOfThePackageThatIsGenerated(
            String language, String target, Pattern imported, String declared, String flag) throws IOException {
        for (String table : Specs.valid()) {
            ResolvedCatalog catalog = ResolvedCatalog.of(Specs.readValid(table));
            Usages usages = Usages.of(Emitters.languages(), catalog);
            String code = catalog.rows().stream()
                    .flatMap(row -> Optional.ofNullable(usages.of(row).get(language)).stream())
                    .findFirst()
                    .orElseThrow();
            Matcher found = imported.matcher(code);
            assertThat(found.find()).as(code).isTrue();
            Map<String, String> options = flag == null ? Map.of() : Map.of(flag, "true");
            List<String> told = new ArrayList<>();
            for (GeneratedFile file :
                    Emitters.named(target).plan(catalog, options).files()) {
                told.add(file.path());
                file.content().lines().map(String::strip).forEach(told::add);
            }
            String expected = declared.replace("$1", found.group(1));
            // A crate has hyphens where code has none.
            assertThat(told).as("%s of %s", expected, table).anyMatch(line -> line.replace('-', '_')
                    .startsWith(expected.replace('-', '_')));
        }
    }
}
