package io.github.errorspec;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Tables with tabs among the resources of the tests; {@code #} begins a comment. */
public final class Table {
    private Table() {}

    /** A line of it. */
    public record Row(List<String> cells) {
        public String cell(int index) {
            return cells.get(index);
        }

        @Override
        public String toString() {
            return String.join(" | ", cells);
        }
    }

    public static List<Row> of(String name) throws IOException {
        return Files.readAllLines(Path.of("src/test/resources").resolve(name)).stream()
                .filter(line -> !line.startsWith("#") && !line.isBlank())
                .map(line -> new Row(List.of(line.split("\t", -1))))
                .toList();
    }
}
