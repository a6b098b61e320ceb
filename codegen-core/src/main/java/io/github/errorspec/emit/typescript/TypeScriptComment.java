package io.github.errorspec.emit.typescript;

import io.github.errorspec.emit.MarkdownForm;
import io.github.errorspec.emit.MarkdownText;
import io.github.errorspec.markdown.Block;
import io.github.errorspec.markdown.Markdown;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** JSDoc comments around Markdown, in which no text ends the comment or begins a tag. */
final class TypeScriptComment {
    private static final int WIDTH = 100;
    private static final MarkdownText MARKDOWN = new MarkdownText(MarkdownForm.BARE);

    /** What looks like a space, or like nothing, and linters take for a mistake of whoever typed it. */
    private static final Pattern ODD_SPACE = Pattern.compile("[\u180e\u200b]");

    /** Compilers see a tag also in the middle of a line, and in code. */
    private static final Pattern TAG = Pattern.compile("(?<=^|\\s)@");

    private TypeScriptComment() {}

    /** A comment without a line break behind it. */
    static String of(List<Block> blocks, int indent) {
        return of(blocks, Optional.empty(), indent);
    }

    /**
     * A comment of something that may be deprecated.
     *
     * @param deprecation why, and what to use instead
     */
    static String of(List<Block> blocks, Optional<String> deprecation, int indent) {
        int width = WIDTH - indent - " * ".length();
        List<String> lines = new ArrayList<>(escaped(blocks, width));
        deprecation.ifPresent(text -> {
            if (!lines.isEmpty()) {
                lines.add("");
            }
            List<String> more = escaped(Markdown.read(text), width - "@deprecated ".length());
            lines.add("@deprecated " + more.get(0));
            lines.addAll(more.subList(1, more.size()));
        });
        String margin = " ".repeat(indent);
        if (lines.size() == 1) {
            return margin + "/** " + lines.get(0).strip() + " */";
        }
        StringBuilder out = new StringBuilder(margin).append("/**\n");
        for (String line : lines) {
            out.append(margin)
                    .append(line.isEmpty() ? " *" : " * ")
                    .append(line)
                    .append('\n');
        }
        return out.append(margin).append(" */").toString();
    }

    private static List<String> escaped(List<Block> blocks, int width) {
        return MARKDOWN.lines(blocks, width).stream()
                .map(line -> ODD_SPACE.matcher(line).replaceAll(" "))
                .map(line -> TAG.matcher(line)
                        .replaceAll("\\\\@")
                        .replace("{@", "{\\@")
                        .replace("*/", "*\\/"))
                .toList();
    }
}
