package io.github.errorspec.emit.rust;

import io.github.errorspec.emit.CommentLines;
import io.github.errorspec.emit.MarkdownForm;
import io.github.errorspec.emit.MarkdownText;
import io.github.errorspec.markdown.Block;
import io.github.errorspec.markdown.Inline;
import io.github.errorspec.markdown.Markdown;
import java.util.ArrayList;
import java.util.List;

/** Texts of a spec in documentation, which rustdoc reads as Markdown. */
final class DocText {
    private static final int WIDTH = 95;

    /** What clippy thinks that a first paragraph has at most is 200. */
    private static final int LONGEST = 160;

    /** Code that is not said to be text would be compiled and run as a test, whatever its language. */
    private static final MarkdownText MARKDOWN = new MarkdownText(MarkdownForm.STRICT, language -> "text");

    private DocText() {}

    /** Lines of comments; the first paragraph is without its middle, if it is longer than an overview has room for. */
    static List<String> lines(List<Block> blocks, String indent, String mark) {
        List<Block> all = new ArrayList<>(blocks);
        if (all.get(0) instanceof Block.Paragraph first) {
            String text = Inline.plain(first.text());
            int length = text.codePointCount(0, text.length());
            if (length > LONGEST) {
                all.set(
                        0,
                        Markdown.words(text.substring(0, text.offsetByCodePoints(0, LONGEST / 2)) + " ... "
                                + text.substring(text.offsetByCodePoints(0, length - LONGEST / 4))));
            }
        }
        return comment(MARKDOWN.lines(all, width(indent)), indent, mark);
    }

    /** A paragraph of a comment that is Markdown for rustdoc already. */
    static List<String> paragraph(String escaped, String indent, String mark) {
        return comment(CommentLines.wrap(escaped, width(indent)), indent, mark);
    }

    /** A text on one line. */
    static String single(String text) {
        return String.join(" ", MARKDOWN.lines(Markdown.read(CommentLines.single(text)), Integer.MAX_VALUE));
    }

    private static int width(String indent) {
        return Math.max(WIDTH - indent.length(), 40);
    }

    private static List<String> comment(List<String> lines, String indent, String mark) {
        return lines.stream()
                .map(line -> line.isEmpty() ? indent + mark : indent + mark + " " + line)
                .toList();
    }
}
