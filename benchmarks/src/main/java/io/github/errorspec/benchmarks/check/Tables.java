package io.github.errorspec.benchmarks.check;

import io.github.errorspec.Compiler;
import io.github.errorspec.benchmarks.catalog.CatalogMaker;
import io.github.errorspec.benchmarks.catalog.CodeStyle;
import io.github.errorspec.source.SpecFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** One table thrice: without a lock, with one that says the same, and with one of before a row was changed. */
final class Tables {
    static final String NO_LOCK = "no-lock";
    static final String EQUAL_LOCK = "equal-lock";
    static final String ONE_ROW_CHANGED = "one-row-changed";

    private Tables() {}

    /**
     * Writes the tables.
     *
     * @param folder where, each with its lock in a folder of its own
     * @return the tables by what they are
     */
    static Map<String, Path> write(int rows, Path folder) throws IOException {
        String table = CatalogMaker.spec(CodeStyle.INTEGER, rows);
        // A text for people alone: nothing is found, and the line in the lock is another one.
        String changed = table.replaceFirst("It may have been changed", "It was perhaps changed");
        Path locked = write(table, folder.resolve(EQUAL_LOCK));
        if (Compiler.lock(new SpecFile("error-spec.yaml", locked)).written().isEmpty()) {
            throw new IllegalStateException("the table of " + rows + " rows cannot be locked");
        }
        Map<String, Path> tables = new LinkedHashMap<>();
        tables.put(NO_LOCK, write(table, folder.resolve(NO_LOCK)));
        tables.put(EQUAL_LOCK, locked);
        tables.put(ONE_ROW_CHANGED, write(changed, folder.resolve(ONE_ROW_CHANGED)));
        String lock = "error-spec.lock";
        Files.copy(locked.resolveSibling(lock), tables.get(ONE_ROW_CHANGED).resolveSibling(lock));
        return tables;
    }

    private static Path write(String table, Path folder) throws IOException {
        return Files.writeString(Files.createDirectories(folder).resolve("error-spec.yaml"), table);
    }
}
