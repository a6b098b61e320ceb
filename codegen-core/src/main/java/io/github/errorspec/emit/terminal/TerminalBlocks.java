package io.github.errorspec.emit.terminal;

import io.github.errorspec.emit.CommentLines;
import io.github.errorspec.markdown.Block;
import io.github.errorspec.markdown.Inline;
import java.util.ArrayList;
import java.util.List;

/**
 * What a Markdown text of a spec says, in lines.
 *
 * @param form what stands inside a line
 */
record TerminalBlocks(TerminalForm form) {
    private static final String INDENT = "  ";

    /** With an empty line between two blocks. */
    List<String> lines(List<Block> blocks, int width) {
        List<String> lines = new ArrayList<>();
        for (Block block : blocks) {
            if (!lines.isEmpty()) {
                lines.add("");
            }
            lines.addAll(lines(block, width));
        }
        return lines;
    }

    private List<String> lines(Block block, int width) {
        if (block instanceof Block.Paragraph paragraph) {
            return Wrapping.lines(form.of(paragraph.isTable() ? apart(paragraph.text()) : paragraph.text()), width);
        } else if (block instanceof Block.Heading heading) {
            return Wrapping.lines(form.strong(form.of(heading.text())), width);
        } else if (block instanceof Block.Items list) {
            return items(list, width);
        } else if (block instanceof Block.Quote quote) {
            return Wrapping.prefixed("> ", "> ", lines(quote.blocks(), width - 2));
        }
        return code(((Block.Code) block).lines());
    }

    private List<String> items(Block.Items list, int width) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < list.items().size(); i++) {
            String mark = list.isNumbered() ? list.number(i) + ". " : "- ";
            String indent = " ".repeat(mark.length());
            lines.addAll(Wrapping.prefixed(mark, indent, lines(list.items().get(i), width - mark.length())));
        }
        return lines;
    }

    /** The rows of a table, each on a line of its own. */
    private static List<Inline> apart(List<Inline> text) {
        return text.stream()
                .map(inline -> inline instanceof Inline.Break ? new Inline.Break(true) : inline)
                .toList();
    }

    /** Lines as they are, however long. */
    List<String> code(List<String> code) {
        return Wrapping.prefixed(
                INDENT, INDENT, code.stream().map(CommentLines::visible).toList());
    }

    /** Below a label. */
    List<String> indented(List<Block> blocks, int width) {
        return Wrapping.prefixed(INDENT, INDENT, lines(blocks, width - INDENT.length()));
    }
}
