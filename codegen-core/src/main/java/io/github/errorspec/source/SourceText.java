package io.github.errorspec.source;

import java.util.Arrays;
import java.util.List;

/** The lines of one spec, kept so that a report can show them. */
public final class SourceText {
    private final String name;
    private final List<String> lines;

    /** For each line how many code points come before it. */
    private final int[] starts;

    private SourceText(String name, List<String> lines, int[] starts) {
        this.name = name;
        this.lines = lines;
        this.starts = starts;
    }

    /** A text under the name that reports use for it; line breaks are {@code \n}, {@code \r\n} and {@code \r}. */
    public static SourceText of(String name, String content) {
        List<String> lines = content.lines().toList();
        return new SourceText(name, lines, starts(content, lines.size()));
    }

    private static int[] starts(String content, int lineCount) {
        int[] starts = new int[lineCount + 1];
        Arrays.fill(starts, 1, starts.length, Integer.MAX_VALUE);
        int line = 0;
        int codePoints = 0;
        for (int i = 0; i < content.length(); i++) {
            char c = content.charAt(i);
            codePoints += Character.isLowSurrogate(c) ? 0 : 1;
            if (c == '\n' || (c == '\r' && !content.startsWith("\n", i + 1))) {
                starts[++line] = codePoints;
            }
        }
        return starts;
    }

    public String name() {
        return name;
    }

    /** The line with this 1-based number without its line break; empty where the text has no such line. */
    public String line(int number) {
        return number >= 1 && number <= lines.size() ? lines.get(number - 1) : "";
    }

    /** How many lines it has; a line break at the very end begins no further line. */
    public int lineCount() {
        return lines.size();
    }

    /** A place in this text; see {@link SourceSpan}. */
    public SourceSpan span(int line, int column, int length) {
        return new SourceSpan(this, line, column, length);
    }

    /** What lies between two positions, counted in code points from 0; its first character only, if it ends on a later line. */
    public SourceSpan between(int from, int to) {
        int line = lineAt(from);
        int length = lineAt(to) == line ? to - from : 1;
        return span(line, from - starts[line - 1] + 1, Math.max(1, length));
    }

    private int lineAt(int position) {
        int found = Arrays.binarySearch(starts, position);
        return found >= 0 ? found + 1 : -found - 1;
    }

    /** The text as a whole, for faults that have no line. */
    public SourceSpan whole() {
        return span(1, 1, 0);
    }
}
