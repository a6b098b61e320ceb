package io.github.errorspec.emit.reference;

import io.github.errorspec.markdown.Block;
import java.util.List;
import java.util.stream.IntStream;

/** A part of an entry or of a page, which is told by itself. */
public sealed interface Part {
    /** What the part is about, whose title stands before it. */
    Label label();

    /** A sentence or less. */
    record Line(Label label, List<Piece> words) implements Part {}

    /**
     * What a text of a spec says.
     *
     * @param blocks never empty
     */
    record Text(Label label, List<Block> blocks) implements Part {}

    /**
     * A table.
     *
     * @param header our own words
     * @param rows each with a cell for each word of the header
     */
    record Table(Label label, List<String> header, List<List<Cell>> rows) implements Part {
        /** The same without the columns that no row fills. */
        Table withoutEmptyColumns() {
            List<Integer> filled = IntStream.range(0, header.size())
                    .filter(column ->
                            rows.stream().anyMatch(row -> !row.get(column).isEmpty()))
                    .boxed()
                    .toList();
            return new Table(
                    label,
                    filled.stream().map(header::get).toList(),
                    rows.stream()
                            .map(row -> filled.stream().map(row::get).toList())
                            .toList());
        }
    }

    /**
     * Lines to be shown as they are.
     *
     * @param words what they are an example of
     * @param language that they are written in
     */
    record Code(Label label, List<Piece> words, String language, List<String> lines) implements Part {}

    /** Small things, each with a label of its own. */
    record Facts(Label label, List<Line> lines) implements Part {}

    /** What stands in a cell of a table. */
    sealed interface Cell {
        boolean isEmpty();

        /** A line, which may be empty. */
        record Words(List<Piece> words) implements Cell {
            @Override
            public boolean isEmpty() {
                return words.isEmpty();
            }
        }

        /** What a text of a spec says, if anything. */
        record Text(List<Block> blocks) implements Cell {
            @Override
            public boolean isEmpty() {
                return blocks.isEmpty();
            }
        }

        static Cell of(Piece... words) {
            return new Words(List.of(words));
        }
    }
}
