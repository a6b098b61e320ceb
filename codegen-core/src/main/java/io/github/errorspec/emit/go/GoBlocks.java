package io.github.errorspec.emit.go;

import io.github.errorspec.emit.CommentLines;
import io.github.errorspec.emit.MarkdownForm;
import io.github.errorspec.markdown.Block;
import io.github.errorspec.markdown.Inline;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Makes a text as flat as Go's documentation is, where neither lists nor code can be in a list. */
final class GoBlocks {
    private static final Pattern ITEM = Pattern.compile("(?:[-*+\u2022]|[0-9]+[.)]) +.+");

    private final List<Block> blocks = new ArrayList<>();

    /** The items of the list that is open, each of one paragraph. */
    private final List<List<Inline>> items = new ArrayList<>();

    /** That of the first of them. */
    private int number;

    private GoBlocks() {}

    /** Paragraphs, headings, code, and lists with a paragraph in each item. */
    static List<Block> flat(List<Block> blocks) {
        GoBlocks flat = new GoBlocks();
        blocks.forEach(flat::add);
        return flat.blocks;
    }

    private void add(Block block) {
        if (block instanceof Block.Items list) {
            addItems(list);
        } else if (block instanceof Block.Quote quote) {
            quote.marked().forEach(this::add);
        } else if (block instanceof Block.Code code) {
            blocks.add(withoutMargin(code));
        } else if (block instanceof Block.Paragraph table && table.isTable()) {
            blocks.add(new Block.Code("", CommentLines.wrap(MarkdownForm.PLAIN.of(table.text()), Integer.MAX_VALUE)));
        } else {
            blocks.add(block);
        }
    }

    private void addItems(Block.Items list) {
        number = list.first();
        addItems(list, list, true);
        endItems(list);
    }

    /** Bullets inside bullets follow them; any other list inside one is part of the sentence. */
    private void addItems(Block.Items list, Block.Items outer, boolean outermost) {
        for (int i = 0; i < list.items().size(); i++) {
            if (items.isEmpty() || outermost || (!list.isNumbered() && !outer.isNumbered())) {
                items.add(new ArrayList<>());
            } else {
                append(List.of(new Inline.Text(list.isNumbered() ? list.number(i) + "." : "-")));
            }
            for (Block block : list.items().get(i)) {
                if (block instanceof Block.Paragraph paragraph) {
                    append(paragraph.text());
                } else if (block instanceof Block.Items inner) {
                    addItems(inner, outer, false);
                } else {
                    endItems(outer);
                    add(block);
                }
            }
        }
    }

    private void append(List<Inline> text) {
        if (items.isEmpty()) {
            blocks.add(new Block.Paragraph(text));
            return;
        }
        List<Inline> item = items.get(items.size() - 1);
        if (!item.isEmpty()) {
            item.add(new Inline.Text(" "));
        }
        item.addAll(text);
    }

    private void endItems(Block.Items list) {
        items.removeIf(List::isEmpty);
        if (!items.isEmpty()) {
            List<List<Block>> paragraphs = new ArrayList<>();
            items.forEach(item -> paragraphs.add(List.of(new Block.Paragraph(List.copyOf(item)))));
            blocks.add(new Block.Items(list.isNumbered() ? number : -1, paragraphs));
            number += items.size();
            items.clear();
        }
    }

    /** Code that begins like an item would make a list of all, so it keeps its fence. */
    private static Block.Code withoutMargin(Block.Code code) {
        List<String> lines =
                new ArrayList<>(code.lines().stream().map(CommentLines::visible).toList());
        while (lines.get(0).isEmpty()) {
            lines.remove(0);
        }
        if (ITEM.matcher(lines.get(0).strip()).matches()) {
            lines.add(0, "```" + code.language());
        }
        int margin = lines.stream()
                .filter(line -> !line.isEmpty())
                .mapToInt(GoBlocks::indentation)
                .min()
                .orElse(0);
        lines.replaceAll(line -> line.isEmpty() ? line : line.substring(margin));
        return new Block.Code(code.language(), lines);
    }

    private static int indentation(String line) {
        int spaces = 0;
        while (spaces < line.length() && line.charAt(spaces) == ' ') {
            spaces++;
        }
        return spaces;
    }
}
