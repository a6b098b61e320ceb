package io.github.errorspec.diagnostic;

import io.github.errorspec.source.SourceSpan;
import java.util.Optional;

/**
 * A line of a source and the carets below it. What is longer than a window is wide is cut around the first caret, since a
 * terminal would wrap both and the carets would stand below anything.
 *
 * @param line the line, with {@code …} where it is cut
 * @param carets what stands below it, with {@code …} where the mark goes on
 */
record Excerpt(String line, String carets) {
    /** In columns; what a report and Maven write before it fits beside it. */
    private static final int WIDTH = 120;

    private static final int BEHIND_CARET = 40;
    private static final String CUT = "…";

    /** The line of a place; nothing if that line is empty. */
    static Optional<Excerpt> of(SourceSpan span) {
        int[] line = span.source()
                .line(span.line())
                .codePoints()
                .map(Visible::codePoint)
                .toArray();
        return line.length == 0 ? Optional.empty() : Optional.of(cut(line, span));
    }

    private static Excerpt cut(int[] line, SourceSpan span) {
        int caret = Math.min(span.column() - 1, line.length);
        int from = start(line, caret);
        int to = end(line, from, WIDTH);
        int markEnd = Math.min(caret + Math.max(1, span.length()), line.length);
        int shownEnd = Math.min(markEnd, to);
        String before = from == 0 ? "" : CUT;
        StringBuilder carets = new StringBuilder(" ".repeat(before.length()));
        for (int i = from; i < caret; i++) {
            carets.append(line[i] == '\t' ? "\t" : " ".repeat(Visible.width(line, i, i + 1)));
        }
        carets.append("^".repeat(Math.max(1, Visible.width(line, caret, shownEnd))));
        return new Excerpt(
                before + new String(line, from, to - from) + (to == line.length ? "" : CUT),
                carets + (markEnd > to ? CUT : ""));
    }

    private static int start(int[] line, int caret) {
        if (end(line, 0, WIDTH) == line.length || caret < end(line, 0, WIDTH - BEHIND_CARET)) {
            return 0;
        }
        int from = caret;
        while (Visible.columns(line, from - 1, caret) <= WIDTH / 2) {
            from--;
        }
        return from;
    }

    /** Where the window ends: a line can be very long, so no more of it is looked at than fits. */
    private static int end(int[] line, int from, int width) {
        int to = from;
        int columns = 0;
        while (to < line.length && columns + Visible.columns(line, to, to + 1) <= width) {
            columns += Visible.columns(line, to, to + 1);
            to++;
        }
        return to;
    }
}
