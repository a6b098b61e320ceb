package io.github.errorspec.markdown;

import java.util.List;
import java.util.Optional;

/** A part of a text that stands on lines of its own. */
public sealed interface Block {
    /**
     * A paragraph.
     *
     * @param text never empty
     */
    record Paragraph(List<Inline> text) implements Block {
        /** Whether it is the rows of a table, which say little on one line. */
        public boolean isTable() {
            return text.get(0) instanceof Inline.Text first
                    && first.text().startsWith("|")
                    && text.stream().anyMatch(Inline.Break.class::isInstance);
        }

        /** Its cells, for forms that have tables; nothing if no line says which are the header. */
        public Optional<Table> table() {
            return isTable() ? Table.of(text) : Optional.empty();
        }
    }

    /**
     * A heading.
     *
     * @param level from 1 to 6
     * @param text on one line
     */
    record Heading(int level, List<Inline> text) implements Block {}

    /**
     * A list.
     *
     * @param first the number of the first item; -1 for a list with bullets
     * @param items each with what stands in it
     */
    record Items(int first, List<List<Block>> items) implements Block {
        /** A list with bullets. */
        public static Items bullets(List<List<Block>> items) {
            return new Items(-1, items);
        }

        public boolean isNumbered() {
            return first >= 0;
        }

        /** The number of an item of a numbered list. */
        public int number(int index) {
            return first + index;
        }
    }

    /**
     * Lines to be shown as they are.
     *
     * @param language the word behind the fence, of letters, digits and a few marks; empty if there is none
     * @param lines at least one that is not blank
     */
    record Code(String language, List<String> lines) implements Block {}

    /** What somebody else said. */
    record Quote(List<Block> blocks) implements Block {
        /** The same where nothing else shows what a quotation is. */
        public List<Block> marked() {
            return Texts.prefixed("> ", blocks);
        }
    }
}
