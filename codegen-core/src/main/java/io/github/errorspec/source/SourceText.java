package io.github.errorspec.source;

import java.util.Arrays;

/** The lines of one spec, kept so that a report can show them. */
public final class SourceText {
    private final String name;
    private final String content;
    private final int lineCount;

    /** Where each line begins, then where one behind the last would, in chars and in code points. */
    private final int[] chars;

    private final int[] codePoints;

    private SourceText(String name, String content) {
        this.name = name;
        this.content = content;
        int[] atChar = new int[1 + content.length() / 16];
        int[] atCodePoint = new int[atChar.length];
        int line = 0;
        int count = 0;
        for (int i = 0; i < content.length(); i++) {
            char c = content.charAt(i);
            count += Character.isLowSurrogate(c) ? 0 : 1;
            if (c == '\n' || (c == '\r' && !content.startsWith("\n", i + 1))) {
                if (++line == atChar.length) {
                    atChar = Arrays.copyOf(atChar, 2 * line);
                    atCodePoint = Arrays.copyOf(atCodePoint, 2 * line);
                }
                atChar[line] = i + 1;
                atCodePoint[line] = count;
            }
        }
        this.lineCount = atChar[line] == content.length() ? line : line + 1;
        this.chars = Arrays.copyOf(atChar, lineCount + 1);
        this.codePoints = Arrays.copyOf(atCodePoint, lineCount + 1);
        if (lineCount > line) {
            chars[lineCount] = content.length();
            codePoints[lineCount] = Integer.MAX_VALUE;
        }
    }

    /** A text under the name that reports use for it; line breaks are {@code \n}, {@code \r\n} and {@code \r}. */
    public static SourceText of(String name, String content) {
        return new SourceText(name, content);
    }

    public String name() {
        return name;
    }

    /** The line with this 1-based number without its line break; empty where the text has no such line. */
    public String line(int number) {
        if (number < 1 || number > lineCount) {
            return "";
        }
        String line = content.substring(chars[number - 1], chars[number]);
        int breaks = line.endsWith("\r\n") ? 2 : line.endsWith("\n") || line.endsWith("\r") ? 1 : 0;
        return line.substring(0, line.length() - breaks);
    }

    /** How many lines it has; a line break at the very end begins no further line. */
    public int lineCount() {
        return lineCount;
    }

    /** A place in this text; see {@link SourceSpan}. */
    public SourceSpan span(int line, int column, int length) {
        return new SourceSpan(this, line, column, length);
    }

    /** What lies between two positions, counted in code points from 0; its first character only, if it ends on a later line. */
    public SourceSpan between(int from, int to) {
        int line = lineAt(from);
        int length = lineAt(to) == line ? to - from : 1;
        return span(line, from - codePoints[line - 1] + 1, Math.max(1, length));
    }

    private int lineAt(int position) {
        int found = Arrays.binarySearch(codePoints, position);
        return found >= 0 ? found + 1 : -found - 1;
    }

    /** The text as a whole, for faults that have no line. */
    public SourceSpan whole() {
        return span(1, 1, 0);
    }
}
