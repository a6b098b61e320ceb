package io.github.errorspec.diagnostic;

import io.github.errorspec.source.SourceSpan;
import java.util.Optional;
import java.util.stream.IntStream;

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

    /** How many characters are shown at most: those that combine with others have no width, and a line may have nothing else. */
    private static final int MOST = 4 * WIDTH;

    /** The line of a place; nothing if that line is empty. */
    static Optional<Excerpt> of(SourceSpan span) {
        // One more than is shown on either side, by which it is seen that the line goes on.
        int[] before = visible(span.before(MOST + 1));
        int[] line = IntStream.concat(IntStream.of(before), IntStream.of(visible(span.behind(MOST + 1))))
                .toArray();
        return line.length == 0 ? Optional.empty() : Optional.of(cut(line, before.length, span.length()));
    }

    private static int[] visible(String text) {
        return text.codePoints().map(Visible::codePoint).toArray();
    }

    private static Excerpt cut(int[] line, int caret, int length) {
        int from = start(line, caret);
        int to = end(line, from, WIDTH);
        int markEnd = Math.min(caret + Math.max(1, length), line.length);
        int shownEnd = Math.min(markEnd, to);
        String before = from == 0 ? "" : CUT;
        StringBuilder carets = new StringBuilder(" ".repeat(before.length()));
        for (int i = from; i < caret; i++) {
            carets.append(line[i] == '\t' ? "\t" : " ".repeat(Visible.width(line[i])));
        }
        int marked = IntStream.range(caret, shownEnd)
                .map(i -> Visible.width(line[i]))
                .sum();
        carets.append("^".repeat(Math.max(1, marked)));
        return new Excerpt(
                before + new String(line, from, to - from) + (to == line.length ? "" : CUT),
                carets + (markEnd > to ? CUT : ""));
    }

    private static int start(int[] line, int caret) {
        if (end(line, 0, WIDTH) == line.length || caret < end(line, 0, WIDTH - BEHIND_CARET)) {
            return 0;
        }
        int from = caret;
        int columns = Visible.columns(line[from - 1]);
        while (columns <= WIDTH / 2 && caret - from < MOST / 2) {
            from--;
            columns += Visible.columns(line[from - 1]);
        }
        return from;
    }

    /** Where the window ends. */
    private static int end(int[] line, int from, int width) {
        int most = Math.min(line.length, from + MOST);
        int columns = 0;
        for (int to = from; to < most; to++) {
            columns += Visible.columns(line[to]);
            if (columns > width) {
                return to;
            }
        }
        return most;
    }
}
