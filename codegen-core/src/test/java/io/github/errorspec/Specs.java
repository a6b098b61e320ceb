package io.github.errorspec;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.errorspec.diagnostic.Diagnostics;
import io.github.errorspec.input.Sources;
import io.github.errorspec.lint.LintRules;
import io.github.errorspec.model.Catalog;
import io.github.errorspec.parse.SpecContent;
import io.github.errorspec.parse.SpecReader;
import io.github.errorspec.parse.Translations;
import io.github.errorspec.source.InputFile;
import io.github.errorspec.source.SpecFile;
import io.github.errorspec.verdict.Verdict;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
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

    /** The files of a folder in another one, which are then as near to what is made of them wherever the tests run. */
    static Path copy(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        try (Stream<Path> files = Files.list(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, to.resolve(file.getFileName()));
            }
        }
        return to;
    }

    public static Catalog readValid(String name) throws IOException {
        return read(VALID.resolve(name).resolve("error-spec.yaml"));
    }

    /** The catalog of a file and those beside it. */
    public static Catalog read(Path spec) {
        Sources sources = Sources.read(new SpecFile("error-spec.yaml", spec), Set.of());
        return read(sources.spec().name(), sources.bytes(), patterns -> sources.with(patterns)
                .others());
    }

    /** The catalog of a text, without other files. */
    public static Catalog read(String text) {
        return read("error-spec.yaml", text.getBytes(StandardCharsets.UTF_8));
    }

    /** The catalog of a file, without other files. */
    static Catalog read(String name, byte[] bytes) {
        return read(name, bytes, patterns -> List.of());
    }

    /** The catalog of a file that was released once, without other files. */
    static Catalog readReleased(String name, byte[] bytes) {
        Diagnostics diagnostics = new Diagnostics();
        return checked(SpecReader.readReleased(name, bytes, diagnostics), patterns -> List.of(), diagnostics);
    }

    private static Catalog read(String name, byte[] bytes, Function<List<String>, List<InputFile>> others) {
        Diagnostics diagnostics = new Diagnostics();
        return checked(SpecReader.read(name, bytes, diagnostics), others, diagnostics);
    }

    private static Catalog checked(
            SpecContent content, Function<List<String>, List<InputFile>> others, Diagnostics diagnostics) {
        Catalog catalog = Translations.addTo(content, others.apply(content.inputs()), diagnostics)
                .orElse(null);
        assertThat(diagnostics.hasErrors()).as("%s", diagnostics.sorted()).isFalse();
        LintRules.check(catalog, diagnostics);
        Diagnostics told = Verdict.of(catalog, true, diagnostics, Rules.judging(List.of()));
        assertThat(told.hasErrors()).as("%s", told.sorted()).isFalse();
        return catalog;
    }
}
