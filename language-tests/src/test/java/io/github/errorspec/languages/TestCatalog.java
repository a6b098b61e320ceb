package io.github.errorspec.languages;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.errorspec.CompileRequest;
import io.github.errorspec.CompileResult;
import io.github.errorspec.Compiler;
import io.github.errorspec.Emitters;
import io.github.errorspec.Target;
import io.github.errorspec.diagnostic.Diagnostics;
import io.github.errorspec.emit.language.LanguageEmitter;
import io.github.errorspec.emit.language.NamedCatalog;
import io.github.errorspec.model.Catalog;
import io.github.errorspec.parse.SpecReader;
import io.github.errorspec.resolve.ResolvedCatalog;
import io.github.errorspec.source.SpecFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A table that every language has to cope with.
 *
 * @param name in small letters, of words with hyphens between them
 * @param spec its file
 */
record TestCatalog(String name, Path spec) {
    private static final Path VALID = Path.of("../codegen-core/src/test/specs/valid");

    /** The analytics table, one without translations yet, and all valid specs of the core's tests: rich, hostile, SQLSTATE and others. */
    static List<TestCatalog> all() {
        try (Stream<Path> folders = Files.list(VALID)) {
            Stream<TestCatalog> valid = folders.sorted()
                    .map(folder -> new TestCatalog(folder.getFileName().toString(), folder.resolve("error-spec.yaml")));
            Stream<TestCatalog> others = Stream.of(
                    new TestCatalog("analytics", Path.of("../error-spec.yaml")),
                    new TestCatalog("one-language", Path.of("src/test/specs/one-language/error-spec.yaml")));
            return Stream.concat(others, valid).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The one with this name. */
    static TestCatalog named(String name) {
        return all().stream()
                .filter(catalog -> catalog.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** Generates a target of it into a folder, as the plugin does. */
    void generate(String target, Path folder, Map<String, String> options) {
        generate(target, folder, options, Optional.empty());
    }

    /** The same with a folder of templates. */
    void generate(String target, Path folder, Map<String, String> options, Optional<Path> templates) {
        try {
            Path record = Path.of("target", "manifests", (target + "-" + folder).replaceAll("[^A-Za-z0-9]+", "-"));
            CompileResult result = Compiler.run(new CompileRequest(
                    new SpecFile("error-spec.yaml", spec),
                    List.of(new Target(target, folder, options, templates, record))));
            assertThat(result.failed()).as("%s", result.diagnostics()).isFalse();
            if (target.equals("json")) {
                MutatedBodies.addTo(folder.resolve("vectors.json"), this);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What it says, without its translations. */
    Catalog read() throws IOException {
        return SpecReader.read("error-spec.yaml", Files.readAllBytes(spec), new Diagnostics())
                .catalog()
                .orElseThrow();
    }

    /** Its names in a language, without options. */
    NamedCatalog namesIn(String target) throws IOException {
        return ((LanguageEmitter) Emitters.named(target))
                .plan(ResolvedCatalog.of(read()), Map.of())
                .named();
    }

    @Override
    public String toString() {
        return name;
    }
}
