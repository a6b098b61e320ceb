package io.github.errorspec.source;

import java.util.Arrays;

/** The lines of one spec, kept so that a report can show them. */
public final class SourceText {
    private static final int STEP = 256;

    private final String name;
    private final String content;
    private final int lineCount;

    /** In code points. */
    private final int length;

    /** Where each line begins, then where one behind the last would, in chars and in code points. */
    private final int[] chars;

    private final int[] codePoints;

    /**
     * Where every {@link #STEP}th code point begins, in chars: places are looked up in lines that are as long as a file. Empty where each
     * char is a code point.
     */
    private final int[] steps;

    private SourceText(String name, String content, Lines lines) {
        this.name = name;
        this.content = content;
        int last = lines.count - 1;
        this.length = lines.length;
        this.lineCount = lines.chars[last] == content.length() ? last : last + 1;
        this.chars = Arrays.copyOf(lines.chars, lineCount + 1);
        this.codePoints = lines.steps.length == 0 ? chars.clone() : Arrays.copyOf(lines.codePoints, lineCount + 1);
        this.steps = lines.steps;
        if (lineCount > last) {
            chars[lineCount] = content.length();
            codePoints[lineCount] = Integer.MAX_VALUE;
        }
    }

    /** A text under the name that reports use for it; line breaks are {@code \n}, {@code \r\n} and {@code \r}. */
    public static SourceText of(String name, String content) {
        Lines lines = new Lines(content.length());
        boolean plain = content.indexOf('\r') < 0 && content.codePointCount(0, content.length()) == content.length();
        if (plain) {
            lines.findIn(content);
        } else {
            lines.countIn(content);
        }
        return new SourceText(name, content, lines);
    }

    public String name() {
        return name;
    }

    /** The line with this 1-based number without its line break; empty where the text has no such line. */
    public String line(int number) {
        if (number < 1 || number > lineCount) {
            return "";
        }
        return content.substring(chars[number - 1], end(number));
    }

    /** Where a line ends, in chars, without its line break. */
    private int end(int number) {
        int end = chars[number];
        while (end > chars[number - 1] && "\r\n".indexOf(content.charAt(end - 1)) >= 0) {
            end--;
        }
        return end;
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

    /** What lies between two positions, counted in code points from 0, maybe over several lines. */
    public SourceRange range(int from, int to) {
        int first = lineAt(from);
        int last = lineAt(to);
        return new SourceRange(this, first, from - codePoints[first - 1] + 1, last, to - codePoints[last - 1] + 1);
    }

    /** Where a line and a column are, counted in code points from 0; the opposite of {@link #range}. */
    public int position(int line, int column) {
        return codePoints[line - 1] + column - 1;
    }

    /** Where the line ends that has a position, without its line break; all counted in code points from 0. */
    public int lineEnd(int position) {
        int line = lineAt(position);
        return line > lineCount
                ? length
                : position(line, 1) + line(line).codePointCount(0, line(line).length());
    }

    /** How many code points it has. */
    public int length() {
        return length;
    }

    /** All of it. */
    public String content() {
        return content;
    }

    /** The content between two positions, counted in code points from 0. */
    public String text(int from, int to) {
        return content.substring(charAt(from), charAt(to));
    }

    /** What a line has from one column up to another, counted in code points from 0; no more than the line has. */
    String part(int number, int from, int to) {
        if (number < 1 || number > lineCount) {
            return "";
        }
        int first = codePoints[number - 1];
        int end = end(number);
        return content.substring(
                Math.min(charAt(first + Math.max(0, from)), end), Math.min(charAt(first + Math.max(0, to)), end));
    }

    private int charAt(int position) {
        if (position >= length) {
            return content.length();
        }
        return steps.length == 0 ? position : content.offsetByCodePoints(steps[position / STEP], position % STEP);
    }

    private int lineAt(int position) {
        int found = Arrays.binarySearch(codePoints, position);
        return found >= 0 ? found + 1 : -found - 1;
    }

    /** The text as a whole, for faults that have no line. */
    public SourceSpan whole() {
        return span(1, 1, 0);
    }

    /** The places where lines begin, while they are looked for. */
    private static final class Lines {
        private int[] chars;
        private int[] codePoints = {};
        private int[] steps = {};
        private int count = 1;
        private int length;

        Lines(int length) {
            this.chars = new int[2 + length / 16];
            this.length = length;
        }

        /** The quick way, for a text whose chars are code points and whose lines all end with {@code \n}: most are like that. */
        void findIn(String content) {
            for (int end = content.indexOf('\n'); end >= 0; end = content.indexOf('\n', end + 1)) {
                if (count == chars.length) {
                    chars = Arrays.copyOf(chars, 2 * count);
                }
                chars[count++] = end + 1;
            }
        }

        void countIn(String content) {
            codePoints = new int[chars.length];
            steps = new int[1 + content.length() / STEP];
            length = 0;
            for (int i = 0; i < content.length(); i++) {
                char c = content.charAt(i);
                if (!Character.isLowSurrogate(c)) {
                    if (length % STEP == 0) {
                        steps[length / STEP] = i;
                    }
                    length++;
                }
                if (c == '\n' || (c == '\r' && !content.startsWith("\n", i + 1))) {
                    if (count == chars.length) {
                        chars = Arrays.copyOf(chars, 2 * count);
                        codePoints = Arrays.copyOf(codePoints, 2 * count);
                    }
                    chars[count] = i + 1;
                    codePoints[count++] = length;
                }
            }
        }
    }
}
