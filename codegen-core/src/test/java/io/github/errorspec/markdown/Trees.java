package io.github.errorspec.markdown;

import java.util.List;
import java.util.stream.Collectors;

/** A tree as a text that people can compare. */
public final class Trees {
    private Trees() {}

    public static String of(List<Block> blocks) {
        return blocks.stream().map(Trees::of).collect(Collectors.joining("; "));
    }

    private static String of(Block block) {
        if (block instanceof Block.Paragraph paragraph) {
            return inlines(paragraph.text());
        } else if (block instanceof Block.Heading heading) {
            return "h" + heading.level() + "(" + inlines(heading.text()) + ")";
        } else if (block instanceof Block.Quote quote) {
            return "quote(" + of(quote.blocks()) + ")";
        } else if (block instanceof Block.Items list) {
            return (list.isNumbered() ? "ol" + list.first() : "ul")
                    + list.items().stream().map(Trees::of).collect(Collectors.joining(", ", "(", ")"));
        }
        Block.Code code = (Block.Code) block;
        return "pre" + (code.language().isEmpty() ? "" : "-" + code.language()) + code.lines();
    }

    private static String inlines(List<Inline> text) {
        return text.stream().map(Trees::of).collect(Collectors.joining());
    }

    private static String of(Inline inline) {
        if (inline instanceof Inline.Text text) {
            return text.text();
        } else if (inline instanceof Inline.Code code) {
            return "code<" + code.code() + ">";
        } else if (inline instanceof Inline.Link link) {
            return link.isBare()
                    ? "link<" + link.address() + ">"
                    : "link<" + inlines(link.label()) + " to " + link.address() + ">";
        } else if (inline instanceof Inline.Emphasis emphasis) {
            return (emphasis.strong() ? "strong<" : "em<") + inlines(emphasis.text()) + ">";
        }
        return ((Inline.Break) inline).hard() ? "\u23ce\u23ce" : "\u23ce";
    }
}
