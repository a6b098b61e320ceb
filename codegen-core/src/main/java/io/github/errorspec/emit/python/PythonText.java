package io.github.errorspec.emit.python;

import io.github.errorspec.emit.MarkdownForm;
import io.github.errorspec.emit.MarkdownText;
import io.github.errorspec.markdown.Block;
import io.github.errorspec.markdown.Markdown;
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
        return docstring(onOneLine(blocks.get(0)), blocks.subList(1, blocks.size()), indent);
    }

    /** One with sections at its end, such as that of the arguments, whose lines are broken already. */
    static String docstring(String summary, List<String> lines, List<String> sections, int indent) {
        List<String> rest = new ArrayList<>();
        append(rest, lines);
        append(rest, sections);
        String first = escaped(onOneLine(Markdown.words(summary)));
        if (rest.isEmpty()) {
            return "\"\"\"" + first + "\"\"\"";
        }
        StringBuilder out = new StringBuilder("\"\"\"").append(first).append('\n');
        for (String line : rest) {
            out.append(line.isEmpty() ? "" : " ".repeat(indent) + escaped(line)).append('\n');
        }
        return out.append(" ".repeat(indent)).append("\"\"\"").toString();
    }

    private static void append(List<String> rest, List<String> lines) {
        if (!lines.isEmpty()) {
            rest.add("");
            rest.addAll(lines);
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

    private static String onOneLine(Block block) {
        return String.join(" ", MARKDOWN.lines(List.of(block), Integer.MAX_VALUE));
    }

    private static String escaped(String line) {
        return line.replace("\\", "\\\\").replace("\"\"\"", "\\\"\\\"\\\"");
    }
}
