package io.github.errorspec.emit.php;

import io.github.errorspec.emit.MarkdownForm;
import io.github.errorspec.emit.MarkdownText;
import io.github.errorspec.emit.Prose;
import io.github.errorspec.emit.language.NameKind;
import io.github.errorspec.emit.language.NamedCatalog;
import io.github.errorspec.markdown.Block;
import io.github.errorspec.markdown.Markdown;
import io.github.errorspec.resolve.ResolvedRow;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** PHPDoc around Markdown, in which no text ends the comment or begins a tag. */
final class PhpDoc {
    private static final int WIDTH = 115;

    /** What tools take for a tag, at the beginning of a line or in braces. */
    private static final Pattern TAG = Pattern.compile("(?<=^|\\s|\\{)@");

    /** What looks like a space, or like nothing, and formatters take away at the end of a line. */
    private static final Pattern ODD_SPACE = Pattern.compile("[\u180e\u200b]");

    private static final MarkdownText MARKDOWN = new MarkdownText(MarkdownForm.BARE);

    private final Prose prose;

    PhpDoc(NamedCatalog named) {
        this.prose = new Prose(
                named.catalog().definition(),
                error -> "`" + named.type("Error") + "::" + named.named(error).name(NameKind.CONSTANT) + "`");
    }

    /**
     * A tag with a text behind it.
     *
     * @param start with the name of the tag
     */
    record Tag(String start, List<Block> text) {}

    /** Of the constant of a row, or of its exception. */
    String ofRow(String margin, ResolvedRow row) {
        return of(
                margin,
                Prose.blocks(row.definition()),
                prose.deprecation(row.definition()).stream()
                        .map(text -> new Tag("@deprecated ", Markdown.read(text)))
                        .toList());
    }

    /** A comment without a line break behind it. */
    static String of(String margin, List<Block> blocks, List<Tag> tags) {
        int width = WIDTH - margin.length() - " * ".length();
        List<String> lines = new ArrayList<>(escaped(blocks, width));
        if (!lines.isEmpty() && !tags.isEmpty()) {
            lines.add("");
        }
        for (Tag tag : tags) {
            List<String> text = escaped(tag.text(), width - tag.start().length());
            lines.add(tag.start() + (text.isEmpty() ? "" : text.get(0)));
            text.stream().skip(1).forEach(line -> lines.add(line.isEmpty() ? "" : "  " + line));
        }
        if (lines.size() == 1) {
            return margin + "/** " + lines.get(0).strip() + " */";
        }
        return lines.stream()
                .map(line -> margin + (" * " + line).stripTrailing() + "\n")
                .collect(Collectors.joining("", margin + "/**\n", margin + " */"));
    }

    private static List<String> escaped(List<Block> blocks, int width) {
        return MARKDOWN.lines(blocks, width).stream()
                .map(line -> ODD_SPACE.matcher(line).replaceAll(" "))
                .map(line -> TAG.matcher(line).replaceAll("\\\\@").replace("*/", "*\\/"))
                .toList();
    }
}
