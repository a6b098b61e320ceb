package io.github.errorspec.emit.python;

import io.github.errorspec.emit.CommentLines;
import java.util.ArrayList;
import java.util.List;

/** User text in Python source, in the form that the formatters of Python leave as it is. */
final class PythonText {
    /** What a line of a docstring has at most, as far as words allow. */
    private static final int WIDTH = 88;

    private PythonText() {}

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
