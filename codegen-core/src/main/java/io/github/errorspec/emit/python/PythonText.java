package io.github.errorspec.emit.python;

import io.github.errorspec.emit.CommentLines;
import io.github.errorspec.emit.MarkdownForm;
import io.github.errorspec.emit.MarkdownText;
import io.github.errorspec.markdown.Block;
import io.github.errorspec.markdown.Texts;
import java.util.ArrayList;
import java.util.List;

/** User text in Python source, in the form that the formatters of Python leave as it is. */
final class PythonText {
    /** What a line of a docstring has at most, as far as words allow. */
    private static final int WIDTH = 88;

    private static final MarkdownText MARKDOWN = new MarkdownText(MarkdownForm.PLAIN);

    private PythonText() {}

    /**
     * A docstring: a summary, an empty line, and the rest.
     *
     * @param summary what its first line says
     * @param indent of the code around it
     */
    static String docstring(String summary, List<Block> blocks, int indent) {
        return docstring(summary, MARKDOWN.lines(blocks, WIDTH - indent), List.of(), indent);
    }

    /** A docstring whose summary is the first block. */
    static String docstring(List<Block> blocks, int indent) {
        String summary = String.join(" ", MARKDOWN.lines(blocks.subList(0, 1), Integer.MAX_VALUE));
        return docstring(summary, blocks.subList(1, blocks.size()), indent);
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
    static List<String> argument(String name, List<Block> text, int indent) {
        List<String> indented = new ArrayList<>();
        for (String line : MARKDOWN.lines(Texts.prefixed(name + ": ", text), WIDTH - indent - 8)) {
            indented.add(line.isEmpty() ? "" : (indented.isEmpty() ? "    " : "        ") + line);
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
