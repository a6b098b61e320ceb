package io.github.errorspec.emit.reference;

import io.github.errorspec.markdown.Block;
import java.util.List;

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
    record Table(Label label, List<String> header, List<List<Cell>> rows) implements Part {}

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
        /** A line, which may be empty. */
        record Words(List<Piece> words) implements Cell {}

        /** What a text of a spec says, if anything. */
        record Text(List<Block> blocks) implements Cell {}

        static Cell of(Piece... words) {
            return new Words(List.of(words));
        }
    }
}
