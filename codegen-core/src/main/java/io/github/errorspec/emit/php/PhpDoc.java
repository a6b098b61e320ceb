package io.github.errorspec.emit.php;

import io.github.errorspec.emit.Prose;
import io.github.errorspec.emit.StarComment;
import io.github.errorspec.emit.language.NameKind;
import io.github.errorspec.emit.language.NamedCatalog;
import io.github.errorspec.markdown.Block;
import io.github.errorspec.markdown.Markdown;
import io.github.errorspec.resolve.ResolvedRow;
import java.util.ArrayList;
import java.util.List;

/** PHPDoc comments. */
final class PhpDoc {
    private static final int WIDTH = 115;

    private final Prose prose;

    PhpDoc(NamedCatalog named) {
        this.prose = new Prose(
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
                Prose.blocks(row),
                prose.deprecation(row).stream()
                        .map(text -> new Tag("@deprecated ", Markdown.read(text)))
                        .toList());
    }

    /** A comment without a line break behind it. */
    static String of(String margin, List<Block> blocks, List<Tag> tags) {
        int width = WIDTH - margin.length() - " * ".length();
        List<String> lines = new ArrayList<>(StarComment.lines(blocks, width));
        if (!lines.isEmpty() && !tags.isEmpty()) {
            lines.add("");
        }
        for (Tag tag : tags) {
            List<String> text =
                    StarComment.lines(tag.text(), width - tag.start().length());
            lines.add(tag.start() + (text.isEmpty() ? "" : text.get(0)));
            text.stream().skip(1).forEach(line -> lines.add(line.isEmpty() ? "" : "  " + line));
        }
        return StarComment.of(lines, margin);
    }
}
