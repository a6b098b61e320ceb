package io.github.errorspec.emit.rust;

import io.github.errorspec.emit.CommentLines;
import io.github.errorspec.emit.MarkdownBlocks;
import io.github.errorspec.emit.MarkdownEscape;
import java.util.ArrayList;
import java.util.List;

/** Texts of a spec in documentation, which rustdoc reads as Markdown. */
final class DocText {
    private static final int WIDTH = 95;

    /** What clippy thinks that a first paragraph has at most is 200. */
    private static final int LONGEST = 160;

    private DocText() {}

    /** Lines of comments. The first block is taken for a text without Markdown. */
    static List<String> lines(List<String> blocks, String indent, String mark) {
        List<String> texts = new ArrayList<>();
        texts.add(inline(blocks.get(0)));
        blocks.subList(1, blocks.size()).forEach(block -> texts.addAll(MarkdownBlocks.of(block)));
        return comment(texts, indent, mark);
    }

    /** Lines of a comment that are escaped already. */
    static List<String> comment(List<String> escaped, String indent, String mark) {
        int width = Math.max(WIDTH - indent.length(), 40);
        return CommentLines.of(escaped, width).stream()
                .map(line -> line.isEmpty() ? indent + mark : indent + mark + " " + line)
                .toList();
    }

    /** A text inside a sentence; without its middle, if it is longer than an overview has room for. */
    static String inline(String text) {
        String line = MarkdownBlocks.line(text);
        int length = line.codePointCount(0, line.length());
        return MarkdownEscape.of(
                length <= LONGEST
                        ? line
                        : line.substring(0, line.offsetByCodePoints(0, LONGEST / 2))
                                + " ... "
                                + line.substring(line.offsetByCodePoints(0, length - LONGEST / 4)));
    }
}
