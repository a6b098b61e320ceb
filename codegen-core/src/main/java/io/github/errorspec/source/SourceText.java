package io.github.errorspec.source;

import java.util.List;

/** The lines of one spec, kept so that a report can show them. */
public final class SourceText {
    private final String name;
    private final List<String> lines;

    private SourceText(String name, List<String> lines) {
        this.name = name;
        this.lines = lines;
    }

    /** A text under the name that reports use for it; line breaks are {@code \n}, {@code \r\n} and {@code \r}. */
    public static SourceText of(String name, String content) {
        return new SourceText(name, content.lines().toList());
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

    /** The text as a whole, for faults that have no line. */
    public SourceSpan whole() {
        return span(1, 1, 0);
    }
}
