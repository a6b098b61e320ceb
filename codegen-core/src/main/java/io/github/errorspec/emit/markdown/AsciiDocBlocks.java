package io.github.errorspec.emit.markdown;

import io.github.errorspec.emit.CommentLines;
import io.github.errorspec.markdown.Block;
import io.github.errorspec.markdown.Inline;
import io.github.errorspec.markdown.Table;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;

/** Writes what a Markdown text of a spec says in AsciiDoc. */
final class AsciiDocBlocks {
    /** What is obeyed before anything else, in lines of code too. */
    private static final Pattern DIRECTIVE = Pattern.compile("\\\\?(include|ifdef|ifndef|ifeval|endif)::.*");

    private static final Pattern FENCE = Pattern.compile("-{4,}");
    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z0-9+#-]+");

    private static final AsciiDocForm FORM = new AsciiDocForm(false);
    private static final AsciiDocForm CELL = new AsciiDocForm(true);

    private final List<String> lines = new ArrayList<>();

    private AsciiDocBlocks() {}

    /** With an empty line between two blocks. */
    static List<String> of(List<Block> blocks) {
        AsciiDocBlocks out = new AsciiDocBlocks();
        out.add(blocks, 0);
        return out.lines;
    }

    private void add(List<Block> blocks, int quotes) {
        for (int i = 0; i < blocks.size(); i++) {
            if (i > 0) {
                boolean lists = blocks.get(i - 1) instanceof Block.Items && blocks.get(i) instanceof Block.Items;
                // Otherwise the second one would stand in the last item of the first.
                lines.addAll(lists ? List.of("", "//-", "") : List.of(""));
            }
            if (blocks.get(i) instanceof Block.Items list) {
                addItems(list, 1, quotes);
            } else {
                addBlock(blocks.get(i), quotes);
            }
        }
    }

    private void addBlock(Block block, int quotes) {
        if (block instanceof Block.Paragraph paragraph) {
            lines.addAll(paragraph.table().map(AsciiDocBlocks::table).orElseGet(() -> paragraph(paragraph)));
        } else if (block instanceof Block.Heading heading) {
            // A heading would be an entry of its own among those of the page.
            lines.add(FORM.emphasis(true, FORM.of(heading.text()).strip()));
        } else if (block instanceof Block.Quote quote) {
            String fence = "_".repeat(4 + quotes);
            lines.addAll(List.of("[quote]", fence));
            add(quote.blocks(), quotes + 1);
            lines.add(fence);
        } else if (block instanceof Block.Code code) {
            lines.addAll(code(code.language(), code.lines()));
        }
    }

    /**
     * A list, whose marks are as many as it is deep.
     *
     * @return how many lists are open at its end, itself included
     */
    private int addItems(Block.Items list, int depth, int quotes) {
        int open = 1;
        if (list.isNumbered() && list.number(0) != 1) {
            lines.add("[start=" + list.number(0) + "]");
        }
        for (List<Block> item : list.items()) {
            open = 1;
            boolean words = !item.isEmpty()
                    && item.get(0) instanceof Block.Paragraph paragraph
                    && paragraph.table().isEmpty();
            List<String> first = words ? paragraph((Block.Paragraph) item.get(0)) : List.of();
            lines.add(
                    (list.isNumbered() ? "." : "*").repeat(depth) + " " + (first.isEmpty() ? "{empty}" : first.get(0)));
            lines.addAll(first.subList(Math.min(1, first.size()), first.size()));
            for (Block block : item.subList(words ? 1 : 0, item.size())) {
                if (block instanceof Block.Items inner) {
                    open = 1 + addItems(inner, depth + 1, quotes);
                } else {
                    // An empty line leads out of a list to the one around it.
                    lines.addAll(Collections.nCopies(open - 1, ""));
                    lines.add("+");
                    addBlock(block, quotes);
                    open = 1;
                }
            }
        }
        return open;
    }

    private static List<String> paragraph(Block.Paragraph paragraph) {
        List<String> lines = new ArrayList<>();
        for (String line : FORM.of(paragraph.isTable() ? apart(paragraph.text()) : paragraph.text())
                .split("\n", -1)) {
            if (!line.isBlank()) {
                lines.add(line.stripLeading());
            }
        }
        return lines;
    }

    private static List<String> table(Table table) {
        return table(
                spelled(table.header()),
                table.rows().stream().map(AsciiDocBlocks::spelled).toList());
    }

    /** A table of cells that are spelled already, each on a line of its own, since a letter before its mark would be a style. */
    static List<String> table(List<String> header, List<List<String>> rows) {
        List<String> lines = new ArrayList<>();
        lines.add("[%header,cols=" + header.size() + "*]");
        lines.add("|===");
        header.forEach(word -> lines.add("|" + word));
        rows.forEach(row -> {
            lines.add("");
            row.forEach(cell -> lines.add("|" + cell));
        });
        lines.add("|===");
        return lines;
    }

    private static List<String> spelled(List<List<Inline>> row) {
        return row.stream().map(CELL::onOneLine).toList();
    }

    /** The rows of a table that is none, each on a line of its own. */
    private static List<Inline> apart(List<Inline> text) {
        return text.stream()
                .map(inline -> inline instanceof Inline.Break ? new Inline.Break(true) : inline)
                .toList();
    }

    /** Lines as they are; nothing but characters of HTML is replaced in them, so that no number is one of a remark. */
    static List<String> code(String language, List<String> content) {
        List<String> visible = content.stream().map(CommentLines::visible).toList();
        boolean obeyed =
                visible.stream().anyMatch(line -> DIRECTIVE.matcher(line).matches());
        String style = LANGUAGE.matcher(language).matches() ? "source," + language : "listing";
        List<String> lines = new ArrayList<>();
        lines.add("[" + style + (obeyed ? ",subs=\"specialchars,replacements\"]" : ",subs=specialchars]"));
        int fence = visible.stream()
                .map(String::strip)
                .filter(line -> FENCE.matcher(line).matches())
                .mapToInt(String::length)
                .max()
                .orElse(3);
        lines.add("-".repeat(fence + 1));
        visible.forEach(line -> lines.add(obeyed ? References.all(line) : line));
        lines.add("-".repeat(fence + 1));
        return lines;
    }
}
