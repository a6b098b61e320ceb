package io.github.errorspec.emit.java;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.errorspec.Specs;
import io.github.errorspec.emit.GeneratedFile;
import io.github.errorspec.emit.language.Usages;
import io.github.errorspec.model.Catalog;
import io.github.errorspec.resolve.ResolvedCatalog;
import io.github.errorspec.resolve.ResolvedRow;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What people are shown of how to raise and recognise an error compiles against the code that they generate. */
class UsageTest {
    @TempDir
    private Path out;

    static List<String> tables() throws IOException {
        return Specs.valid();
    }

    @ParameterizedTest
    @MethodSource("tables")
    void whatIsShownCompiles(String table) throws IOException {
        Catalog catalog = Specs.readValid(table);
        ResolvedCatalog resolved = ResolvedCatalog.of(catalog);
        Usages usages = Usages.of(List.of(Java.LANGUAGE), resolved);
        StringBuilder methods = new StringBuilder();
        int shown = 0;
        for (ResolvedRow row : resolved.rows()) {
            for (String code : usages.of(row).values()) {
                // What raises stands before an empty line, and what recognises behind it.
                for (String part : code.split("\n\n", 2)) {
                    methods.append("  static void shown")
                            .append(shown++)
                            .append("() {\n")
                            .append(part)
                            .append("\n  }\n");
                }
            }
        }
        List<GeneratedFile> files =
                new ArrayList<>(JavaCompilation.generate(catalog, Map.of("packageName", "shown.errors")));
        files.add(new GeneratedFile(
                "ShownUsages.java",
                "import shown.errors.*;\n"
                        + "import java.time.Instant;\nimport java.util.List;\nimport java.util.UUID;\n"
                        + "@SuppressWarnings(\"deprecation\")\nclass ShownUsages {\n  static void send() {}\n  static void log(Object value) {}\n"
                        + methods
                        + "}\n"));

        assertThat(shown).isGreaterThanOrEqualTo(2);
        JavaCompilation.compile(files, 17, out, List.of("-nowarn"));
    }
}
