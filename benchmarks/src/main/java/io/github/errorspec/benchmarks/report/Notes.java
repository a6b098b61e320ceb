package io.github.errorspec.benchmarks.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What a program has to say beside its figures, such as what could not be measured: a text file with a line for each note. */
public final class Notes {
    private Notes() {}

    /** Replaces the file; there is none without notes. */
    public static void write(Path file, List<String> notes) throws IOException {
        if (notes.isEmpty()) {
            Files.deleteIfExists(file);
            return;
        }
        Files.createDirectories(file.toAbsolutePath().resolveSibling("."));
        Files.write(file, notes);
    }

    static List<String> read(Path file) throws IOException {
        return Files.exists(file) ? Files.readAllLines(file) : List.of();
    }
}
