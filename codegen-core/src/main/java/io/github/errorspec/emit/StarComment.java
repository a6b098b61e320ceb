package io.github.errorspec.emit;

import io.github.errorspec.markdown.Block;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Comments with a star before each line, whose readers know Markdown and tags. */
public final class StarComment {
    private static final MarkdownText MARKDOWN = new MarkdownText(MarkdownForm.BARE);

    /** What looks like a space, or like nothing, and linters take for a mistake of whoever typed it. */
    private static final Pattern ODD_SPACE = Pattern.compile("[\u180e\u200b]");

    /** Tools see a tag also in the middle of a line, in braces, and in code. */
    private static final Pattern TAG = Pattern.compile("(?<=^|\\s|\\{)@");

    private StarComment() {}

    /** Lines in which no text ends the comment or begins a tag. */
    public static List<String> lines(List<Block> blocks, int width) {
        return MARKDOWN.lines(blocks, width).stream()
                .map(line -> ODD_SPACE.matcher(line).replaceAll(" "))
                .map(line -> TAG.matcher(line).replaceAll("\\\\@").replace("*/", "*\\/"))
                .toList();
    }

    /** A comment of some lines, without a line break behind it; on one line if there is only one. */
    public static String of(List<String> lines, String margin) {
        if (lines.size() == 1) {
            return margin + "/** " + lines.get(0).strip() + " */";
        }
        return lines.stream()
                .map(line -> margin + (" * " + line).stripTrailing() + "\n")
                .collect(Collectors.joining("", margin + "/**\n", margin + " */"));
    }
}
