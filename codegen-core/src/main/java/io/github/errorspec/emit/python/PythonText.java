package io.github.errorspec.emit.python;

import io.github.errorspec.emit.CommentLines;
import io.github.errorspec.emit.VisibleText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** User text in Python source, in the form that the formatters of Python leave as it is. */
final class PythonText {
    /** What a line of a docstring has at most, as far as words allow. */
    private static final int WIDTH = 88;

    private PythonText() {}

    /** A text as a literal; in the quotes that need fewer escapes, with escapes for what nobody sees. */
    static String literal(String text) {
        char quote = count('"', text) > count('\'', text) ? '\'' : '"';
        StringBuilder out = new StringBuilder(text.length() + 2).append(quote);
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            escape(text.codePointAt(i), quote, out);
        }
        return out.append(quote).toString();
    }

    private static int count(char quote, String text) {
        int count = 0;
        for (int at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) {
            count++;
        }
        return count;
    }

    static String literal(Optional<String> text) {
        return text.map(PythonText::literal).orElse("None");
    }

    private static void escape(int c, char quote, StringBuilder out) {
        if (c == quote || c == '\\') {
            out.append('\\').append((char) c);
        } else if (c == '\n') {
            out.append("\\n");
        } else if (c == '\r') {
            out.append("\\r");
        } else if (c == '\t') {
            out.append("\\t");
        } else if (VisibleText.isVisible(c) && !isBlank(c)) {
            out.appendCodePoint(c);
        } else {
            out.append(c > 0xFFFF ? hex("\\U", c, 8) : c > 0xFF ? hex("\\u", c, 4) : hex("\\x", c, 2));
        }
    }

    /** What has no shape, or that of a space. */
    private static boolean isBlank(int c) {
        return c == 0xA0
                || c == 0xAD
                || c == 0x1680
                || (c >= 0x2000 && c <= 0x200F)
                || c == 0x202F
                || (c >= 0x205F && c <= 0x2064)
                || c == 0x3000;
    }

    private static String hex(String start, int c, int digits) {
        String hex = Integer.toHexString(c);
        return start + "0".repeat(digits - hex.length()) + hex;
    }

    /**
     * A docstring: a summary, an empty line, and the rest.
     *
     * @param summary what its first line says
     * @param blocks Markdown
     * @param indent of the code around it
     */
    static String docstring(String summary, List<String> blocks, int indent) {
        List<String> lines = CommentLines.of(blocks, WIDTH - indent);
        return docstring(summary, lines, List.of(), indent);
    }

    /** One with sections at its end, such as that of the arguments, whose lines are broken already. */
    static String docstring(String summary, List<String> lines, List<String> sections, int indent) {
        List<String> rest = new ArrayList<>();
        append(rest, lines);
        append(rest, sections);
        String first = escaped(trimmed(CommentLines.single(summary)));
        if (rest.isEmpty()) {
            return "\"\"\"" + first + "\"\"\"";
        }
        StringBuilder out = new StringBuilder("\"\"\"").append(first).append('\n');
        int common = rest.stream()
                .filter(line -> !line.isEmpty())
                .mapToInt(PythonText::indentation)
                .min()
                .orElse(0);
        for (String line : rest) {
            out.append(line.isEmpty() ? "" : " ".repeat(indent) + escaped(line.substring(common)))
                    .append('\n');
        }
        return out.append(" ".repeat(indent)).append("\"\"\"").toString();
    }

    private static void append(List<String> rest, List<String> lines) {
        if (!lines.isEmpty()) {
            rest.add("");
            lines.forEach(line -> rest.add(stripped(line)));
        }
    }

    /** A line of the arguments with the lines that continue it. */
    static List<String> argument(String name, String text, int indent) {
        String all = name + ": " + text + ".";
        List<String> lines = CommentLines.of(List.of(CommentLines.single(all)), WIDTH - indent - 8);
        List<String> indented = new ArrayList<>();
        for (String line : lines) {
            indented.add((indented.isEmpty() ? "    " : "        ") + line.stripLeading());
        }
        return indented;
    }

    private static int indentation(String line) {
        return line.length() - line.stripLeading().length();
    }

    private static String trimmed(String line) {
        int start = 0;
        while (start < line.length() && isSpace(line.charAt(start))) {
            start++;
        }
        return stripped(line.substring(start));
    }

    /** Without any space of Unicode at the end, as formatters strip it. */
    private static String stripped(String line) {
        int end = line.length();
        while (end > 0 && isSpace(line.charAt(end - 1))) {
            end--;
        }
        return line.substring(0, end);
    }

    private static boolean isSpace(char c) {
        return c == ' '
                || c == 0xA0
                || c == 0x1680
                || (c >= 0x2000 && c <= 0x200A)
                || c == 0x202F
                || c == 0x205F
                || c == 0x3000;
    }

    private static String escaped(String line) {
        return line.replace("\\", "\\\\").replace("\"\"\"", "\\\"\\\"\\\"");
    }
}
