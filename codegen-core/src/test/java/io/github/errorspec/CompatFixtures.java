package io.github.errorspec;

import io.github.errorspec.compat.CompatRules;
import io.github.errorspec.diagnostic.Diagnostic;
import io.github.errorspec.diagnostic.DiagnosticFormat;
import io.github.errorspec.diagnostic.Diagnostics;
import io.github.errorspec.model.Catalog;
import io.github.errorspec.resolve.ResolvedCatalog;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The folders below {@code src/test/specs/compat}: what a release had, what is there now, and what is said of it. */
final class CompatFixtures {
    private static final Path ROOT = Path.of("src/test/specs/compat");

    private CompatFixtures() {}

    /**
     * Two editions of a table.
     *
     * @param directory where they lie
     */
    record Pair(Path directory) {
        Catalog past() {
            return Specs.readReleased("past.yaml", bytes("past.yaml"));
        }

        /** Called as tables mostly are, so that reports are those that users see. */
        Catalog now() {
            return Specs.read("error-spec.yaml", bytes("now.yaml"));
        }

        private byte[] bytes(String file) {
            try {
                return Files.readAllBytes(directory.resolve(file));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        List<Diagnostic> check() {
            return compare(past(), now());
        }

        String report() {
            return DiagnosticFormat.report(check());
        }

        Path expected() {
            return directory.resolve("expected.txt");
        }

        @Override
        public String toString() {
            return directory.getFileName().toString();
        }
    }

    static List<Pair> all() {
        try (Stream<Path> directories = Files.list(ROOT)) {
            return directories.sorted().map(Pair::new).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Diagnostic> compare(Catalog past, Catalog now) {
        return compare(ResolvedCatalog.of(past), ResolvedCatalog.of(now));
    }

    static List<Diagnostic> compare(ResolvedCatalog past, ResolvedCatalog now) {
        Diagnostics diagnostics = new Diagnostics();
        CompatRules.check(past, now, NamesOfLanguage.all(), "error-spec.yaml", diagnostics);
        return diagnostics.sorted();
    }
}
