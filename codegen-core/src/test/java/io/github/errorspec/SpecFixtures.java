package io.github.errorspec;

import io.github.errorspec.diagnostic.Diagnostic;
import io.github.errorspec.diagnostic.DiagnosticFormat;
import io.github.errorspec.source.SpecFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The folders below {@code src/test/specs}. */
public final class SpecFixtures {
    private static final Path ROOT = Path.of("src/test/specs");

    private SpecFixtures() {}

    /**
     * A folder with a spec and, unless nothing is wrong with it, the report about it.
     *
     * @param directory the folder
     */
    public record Fixture(Path directory) {
        public Path spec() {
            return directory.resolve("error-spec.yaml");
        }

        Path expected() {
            return directory.resolve("expected.txt");
        }

        List<Diagnostic> check() {
            return Compiler.check(new SpecFile("error-spec.yaml", spec())).diagnostics();
        }

        /** What is reported now, with a placeholder for the absolute path of the folder, which is part of some messages. */
        String report() {
            String path = directory.toAbsolutePath() + directory.getFileSystem().getSeparator();
            return DiagnosticFormat.report(check()).replace(path, "${dir}/");
        }

        /** The expected report. */
        String expectedReport() {
            try {
                return Files.readString(expected());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public String toString() {
            return directory.getFileName().toString();
        }
    }

    public static List<Fixture> valid() {
        return in("valid");
    }

    public static List<Fixture> invalid() {
        return in("invalid");
    }

    /** Catalogs as the world has them, with what a careful reviewer would say. */
    public static List<Fixture> reviewed() {
        return in("reviewed");
    }

    /** Those about single targets too. */
    static List<Fixture> allInvalid() {
        try (Stream<Path> folders = Files.list(ROOT)) {
            return folders.map(folder -> folder.getFileName().toString())
                    .filter(folder -> folder.startsWith("invalid"))
                    .sorted()
                    .flatMap(folder -> in(folder).stream())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Fixture> in(String folder) {
        try (Stream<Path> directories = Files.list(ROOT.resolve(folder))) {
            return directories.sorted().map(Fixture::new).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
