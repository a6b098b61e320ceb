package io.github.errorspec.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A table inside a text, as GitHub knows them: a paragraph of lines with pipes, of which the second says that the first is above
 * all others.
 *
 * @param header what is in each column
 * @param rows each with a cell for each column
 */
public record Table(List<List<Inline>> header, List<List<List<Inline>>> rows) {
    /** Nothing if no line is below the header, or if a row has more cells than there are columns, which a table would lose. */
    static Optional<Table> of(List<Inline> text) {
        List<List<List<Inline>>> lines = lines(text).stream().map(Table::cells).toList();
        int columns = lines.get(0).size();
        boolean isTable = columns > 0
                && lines.get(1).size() == columns
                && lines.get(1).stream().allMatch(Table::isRule)
                && lines.stream().allMatch(cells -> cells.size() <= columns);
        return isTable
                ? Optional.of(new Table(
                        lines.get(0),
                        lines.stream()
                                .skip(2)
                                .map(cells -> padded(cells, columns))
                                .toList()))
                : Optional.empty();
    }

    /** All cells, as they are read. */
    public List<List<Inline>> cells() {
        return Stream.concat(header.stream(), rows.stream().flatMap(List::stream))
                .toList();
    }

    private static List<List<Inline>> lines(List<Inline> text) {
        List<List<Inline>> lines = new ArrayList<>(List.of(new ArrayList<>()));
        for (Inline inline : text) {
            if (inline instanceof Inline.Break) {
                lines.add(new ArrayList<>());
            } else {
                lines.get(lines.size() - 1).add(inline);
            }
        }
        return lines;
    }

    /** What stands between the pipes of a line, which may have one at either end; in code, one is written with a backslash. */
    private static List<List<Inline>> cells(List<Inline> line) {
        List<List<Inline>> cells = new ArrayList<>(List.of(new ArrayList<>()));
        for (Inline inline : line) {
            if (inline instanceof Inline.Text text) {
                addWords(text.text().split("\\|", -1), cells);
            } else {
                Inline shown = inline instanceof Inline.Code code
                        ? new Inline.Code(code.code().replace("\\|", "|"))
                        : inline;
                cells.get(cells.size() - 1).add(shown);
            }
        }
        int last = cells.size() - 1;
        int from = cells.get(0).isEmpty() ? 1 : 0;
        return cells.subList(Math.min(from, last), cells.get(last).isEmpty() ? last : last + 1);
    }

    private static void addWords(String[] parts, List<List<Inline>> cells) {
        for (int i = 0; i < parts.length; i++) {
            if (i > 0) {
                cells.add(new ArrayList<>());
            }
            if (!parts[i].isEmpty()) {
                cells.get(cells.size() - 1).add(new Inline.Text(parts[i]));
            }
        }
    }

    private static boolean isRule(List<Inline> cell) {
        return Inline.plain(cell).strip().matches(":?-+:?");
    }

    private static List<List<Inline>> padded(List<List<Inline>> cells, int columns) {
        return IntStream.range(0, columns)
                .mapToObj(column -> column < cells.size() ? List.copyOf(cells.get(column)) : List.<Inline>of())
                .toList();
    }
}
