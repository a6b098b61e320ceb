package io.github.errorspec.emit.site;

import io.github.errorspec.markdown.Block;
import io.github.errorspec.markdown.Inline;
import io.github.errorspec.markdown.Markdown;
import io.github.errorspec.markdown.Table;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a Markdown text of a spec says, as HTML. */
final class HtmlText {
    private HtmlText() {}

    /** A text; empty if there is none. */
    static String of(Optional<String> markdown) {
        return markdown.map(Markdown::read).map(HtmlText::of).map(String::strip).orElse("");
    }

    static String of(List<Block> blocks) {
        StringBuilder out = new StringBuilder();
        blocks.forEach(block -> add(block, out));
        return out.toString();
    }

    private static void add(Block block, StringBuilder out) {
        if (block instanceof Block.Paragraph paragraph) {
            out.append(paragraph.table().map(HtmlText::table).orElseGet(() -> "<p>" + paragraph(paragraph) + "</p>\n"));
        } else if (block instanceof Block.Heading heading) {
            // A heading would be a part of the page, beside those that each page has.
            out.append("<p><strong>")
                    .append(Html.FORM.of(heading.text()).strip())
                    .append("</strong></p>\n");
        } else if (block instanceof Block.Items list) {
            addItems(list, out);
        } else if (block instanceof Block.Quote quote) {
            out.append("<blockquote>\n").append(of(quote.blocks())).append("</blockquote>\n");
        } else if (block instanceof Block.Code code) {
            out.append("<pre><code>")
                    .append(Html.escape(String.join("\n", code.lines())))
                    .append("</code></pre>\n");
        }
    }

    /** The rows of a table stand on a line each. */
    private static String paragraph(Block.Paragraph paragraph) {
        List<Inline> text = paragraph.isTable()
                ? paragraph.text().stream()
                        .map(inline -> inline instanceof Inline.Break ? new Inline.Break(true) : inline)
                        .toList()
                : paragraph.text();
        return Html.FORM.of(text).strip();
    }

    /** In a frame that scrolls, since a table can be wider than a phone; what is in its columns is a name for the frame. */
    private static String table(Table table) {
        String name = Html.escape(
                table.header().stream().map(cell -> Inline.plain(cell).strip()).collect(Collectors.joining(", ")));
        return "<div class=\"scroll\" role=\"group\" aria-label=\"" + name + "\" tabindex=\"0\"><table>\n<thead>"
                + row(table.header(), "<th scope=\"col\">", "</th>") + "</thead>\n<tbody>\n"
                + table.rows().stream()
                        .map(row -> row(row, "<td>", "</td>") + "\n")
                        .collect(Collectors.joining())
                + "</tbody>\n</table></div>\n";
    }

    private static String row(List<List<Inline>> cells, String before, String behind) {
        return cells.stream()
                .map(cell -> before + Html.FORM.of(cell).strip() + behind)
                .collect(Collectors.joining("", "<tr>", "</tr>"));
    }

    private static void addItems(Block.Items list, StringBuilder out) {
        String tag = list.isNumbered() ? "ol" : "ul";
        out.append('<').append(tag);
        if (list.isNumbered() && list.number(0) != 1) {
            out.append(" start=\"").append(list.number(0)).append('"');
        }
        out.append(">\n");
        list.items().forEach(item -> out.append("<li>").append(item(item)).append("</li>\n"));
        out.append("</").append(tag).append(">\n");
    }

    /** A single paragraph needs no room around it. */
    private static String item(List<Block> blocks) {
        return blocks.size() == 1
                        && blocks.get(0) instanceof Block.Paragraph paragraph
                        && paragraph.table().isEmpty()
                ? paragraph(paragraph)
                : of(blocks);
    }

    /** The words of a text on one line, for where no markup is; empty if there are none. */
    static String plain(Optional<String> markdown) {
        StringBuilder out = new StringBuilder();
        markdown.map(Markdown::read).ifPresent(blocks -> addPlain(blocks, out));
        return out.toString().strip();
    }

    private static void addPlain(List<Block> blocks, StringBuilder out) {
        for (Block block : blocks) {
            if (block instanceof Block.Paragraph paragraph) {
                out.append(plain(paragraph)).append(' ');
            } else if (block instanceof Block.Heading heading) {
                out.append(Inline.plain(heading.text()).strip()).append(' ');
            } else if (block instanceof Block.Items list) {
                list.items().forEach(item -> addPlain(item, out));
            } else if (block instanceof Block.Quote quote) {
                addPlain(quote.blocks(), out);
            } else if (block instanceof Block.Code code) {
                out.append(String.join(" ", code.lines()).strip()).append(' ');
            }
        }
    }

    private static String plain(Block.Paragraph paragraph) {
        return paragraph
                .table()
                .map(table -> table.cells().stream()
                        .map(cell -> Inline.plain(cell).strip())
                        .collect(Collectors.joining(" ")))
                .orElseGet(() -> Inline.plain(paragraph.text()).strip());
    }
}
