package io.github.errorspec.emit;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Breaks prose into the lines of a comment. */
public final class CommentLines {
    /** Whatever some tool takes for the end of a line. */
    public static final Pattern LINE_END = Pattern.compile("\r\n|[\n\r\u000B\f\u0085\u2028\u2029]");

    /** What would become an item, a heading, a quotation or a tag by standing at the beginning of a line. */
    private static final Pattern MARK = Pattern.compile("[-*+=\u2022]+|[0-9]{1,9}[.)]|#{1,6}|[>@].*");

    /** Stands for a space at which no line ends; no character that any text has. */
    private static final char UNBROKEN = '\uFDD0';

    private CommentLines() {}

    /** A text whose words stay on one line. */
    public static String unbroken(String text) {
        return text.replace(' ', UNBROKEN);
    }

    /**
     * The lines of a paragraph; none is empty or ends with a space, and none has a control character.
     *
     * @param width the most characters of a line, as far as words allow
     */
    public static List<String> wrap(String text, int width) {
        if (text.length() <= width && !text.contains("  ") && isPlain(text)) {
            String line = text.strip();
            return line.isEmpty() ? List.of() : List.of(line);
        }
        List<String> lines = new ArrayList<>();
        for (String line : isPlain(text) ? new String[] {text} : LINE_END.split(text, -1)) {
            wrap(visible(line, UNBROKEN).strip(), width, lines);
        }
        lines.removeIf(String::isEmpty);
        lines.replaceAll(line -> line.replace(UNBROKEN, ' '));
        return lines;
    }

    /** A text on one line. */
    public static String single(String text) {
        return (isPlain(text) ? text : visible(LINE_END.matcher(text).replaceAll(" "), ' ')).strip();
    }

    private static void wrap(String line, int width, List<String> lines) {
        // The row of a table.
        if (line.startsWith("|")) {
            lines.add(line);
            return;
        }
        StringBuilder current = new StringBuilder();
        int from = 0;
        while (from < line.length()) {
            int to = unitEnd(line, from);
            if (current.length() > 0 && current.length() + 1 + to - from > width) {
                lines.add(current.toString());
                current.setLength(0);
            }
            current.append(current.length() == 0 ? "" : " ").append(line, from, to);
            from = nextWord(line, to);
        }
        lines.add(current.toString());
    }

    /** The end of a word and of the marks behind it, which stay on its line. */
    private static int unitEnd(String text, int from) {
        int to = wordEnd(text, from);
        int next = nextWord(text, to);
        while (next < text.length() && beginsMark(text.charAt(next))) {
            int end = wordEnd(text, next);
            if (!MARK.matcher(text.substring(next, end)).matches()) {
                return to;
            }
            to = end;
            next = nextWord(text, to);
        }
        return to;
    }

    private static boolean beginsMark(char c) {
        return "-*+=\u2022#>@0123456789".indexOf(c) >= 0;
    }

    private static int wordEnd(String text, int from) {
        int space = text.indexOf(' ', from);
        return space < 0 ? text.length() : space;
    }

    /** Where the word behind some spaces begins; behind the end of the text if there is none. */
    private static int nextWord(String text, int space) {
        int next = space + 1;
        while (next < text.length() && text.charAt(next) == ' ') {
            next++;
        }
        return next;
    }

    /** With a replacement character for what nobody sees, or what changes the direction of the text around it. */
    public static String visible(String text) {
        return visible(text, 0xFFFD);
    }

    private static String visible(String text, int unbroken) {
        if (isPlain(text)) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints()
                .map(c -> c == '\t' ? ' ' : c == UNBROKEN ? unbroken : VisibleText.isVisible(c) ? c : 0xFFFD)
                .forEach(out::appendCodePoint);
        return out.toString();
    }

    /** Whether all can be seen, on one line: most texts are like that, and regular expressions take long to say so. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c < ' ' || c > '~') && !VisibleText.isVisible(c)) {
                return false;
            }
        }
        return true;
    }
}
