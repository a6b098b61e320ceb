package io.github.errorspec;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.errorspec.diagnostic.Diagnostics;
import io.github.errorspec.lint.LintRules;
import io.github.errorspec.model.Catalog;
import io.github.errorspec.parse.SpecReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The specs that tests use. */
public final class Specs {
    private static final Path VALID = Path.of("src/test/specs/valid");

    private Specs() {}

    /** The names of the valid specs. */
    public static List<String> valid() throws IOException {
        try (Stream<Path> folders = Files.list(VALID)) {
            return folders.map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    public static Catalog readValid(String name) throws IOException {
        return read(Files.readAllBytes(VALID.resolve(name).resolve("error-spec.yaml")));
    }

    public static Catalog read(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Catalog read(byte[] bytes) {
        Diagnostics diagnostics = new Diagnostics();
        Catalog catalog = SpecReader.read("error-spec.yaml", bytes, diagnostics).orElse(null);
        assertThat(diagnostics.hasErrors()).as("%s", diagnostics.sorted()).isFalse();
        LintRules.check(catalog, diagnostics);
        assertThat(diagnostics.hasErrors()).as("%s", diagnostics.sorted()).isFalse();
        return catalog;
    }
}
