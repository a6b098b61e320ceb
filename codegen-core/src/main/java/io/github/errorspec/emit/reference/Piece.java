package io.github.errorspec.emit.reference;

/** A piece of a line. The pieces stand behind each other as they are: no space is between them that none of them has. */
public sealed interface Piece {
    /** Our own words, in which no mark is markup in any output. */
    record Ours(String words) implements Piece {}

    /**
     * Words of a spec, in which any mark may be one of the output.
     *
     * @param text on one line
     */
    record Words(String text) implements Piece {
        public Words {
            text = OneLine.of(text);
        }
    }

    /** What is shown as it is written. */
    record Code(String code) implements Piece {}

    /** A code that has an entry of its own. */
    record ToCode(String code) implements Piece {}

    /**
     * A section.
     *
     * @param id that of its category
     * @param title on one line
     */
    record ToSection(String id, String title) implements Piece {}

    /**
     * A link to somewhere else.
     *
     * @param label words of a spec
     */
    record Link(String label, String address) implements Piece {}
}
