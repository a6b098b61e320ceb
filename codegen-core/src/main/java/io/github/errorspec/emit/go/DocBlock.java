package io.github.errorspec.emit.go;

import java.util.List;

/** A part of a documentation comment, as Go knows them. */
sealed interface DocBlock {
    /**
     * A paragraph.
     *
     * @param lines each to be broken by itself
     */
    record Paragraph(List<String> lines) implements DocBlock {}

    /**
     * A list.
     *
     * @param numbers those of a numbered list; empty for one with bullets
     * @param items a text each
     */
    record Items(List<String> numbers, List<String> items) implements DocBlock {
        boolean isNumbered() {
            return !numbers.isEmpty();
        }
    }

    /**
     * Lines to be shown as they are.
     *
     * @param lines without what all of them begin with
     */
    record Code(List<String> lines) implements DocBlock {}
}
