package io.github.errorspec.emit.site;

import io.github.errorspec.emit.reference.OneLine;
import io.github.errorspec.emit.reference.Part;
import io.github.errorspec.emit.reference.Piece;
import io.github.errorspec.markdown.Inline;
import io.github.errorspec.markdown.Markdown;
import java.util.List;

/**
 * The parts of an entry as HTML.
 *
 * @param contents where links lead
 */
record PartHtml(Contents contents) {
    String of(Part part) {
        if (part instanceof Part.Line line) {
            return "<p>" + sentence(line.words()) + "</p>\n";
        } else if (part instanceof Part.Text text) {
            return HtmlText.of(text.blocks());
        } else if (part instanceof Part.Table table) {
            return table(table);
        } else if (part instanceof Part.Code code) {
            return "<p>" + sentence(code.words()) + "</p>\n" + code(String.join("\n", code.lines()));
        }
        StringBuilder out = new StringBuilder("<dl class=\"fact\">\n");
        ((Part.Facts) part).lines().forEach(line -> out.append(fact(line)));
        return out.append("</dl>\n").toString();
    }

    /** Code with a button that copies it, where a program can. */
    static String code(String code) {
        return "<div class=\"code\"><button type=\"button\" class=\"copy\" data-copy hidden>Copy</button>"
                + "<pre><code>" + Html.escape(code) + "</code></pre></div>\n";
    }

    private String fact(Part.Line line) {
        return "<div><dt>" + line.label().title() + "</dt><dd>" + words(line.words()) + "</dd></div>\n";
    }

    private String table(Part.Table table) {
        StringBuilder out = new StringBuilder("<div class=\"scroll\" role=\"region\" aria-label=\"")
                .append(Html.escape(table.label().title()))
                .append("\" tabindex=\"0\"><table>\n<thead><tr>");
        table.header().forEach(cell -> out.append("<th scope=\"col\">")
                .append(Html.escape(cell))
                .append("</th>"));
        out.append("</tr></thead>\n<tbody>\n");
        for (List<Part.Cell> row : table.rows()) {
            out.append("<tr>");
            for (int i = 0; i < row.size(); i++) {
                out.append(i == 0 ? "<th scope=\"row\">" : "<td>")
                        .append(cell(row.get(i)))
                        .append(i == 0 ? "</th>" : "</td>");
            }
            out.append("</tr>\n");
        }
        return out.append("</tbody>\n</table></div>\n").toString();
    }

    private String cell(Part.Cell cell) {
        return cell instanceof Part.Cell.Words words
                ? words(words.words())
                : HtmlText.of(((Part.Cell.Text) cell).blocks());
    }

    String words(List<Piece> pieces) {
        if (pieces.size() == 1) {
            return of(pieces.get(0));
        }
        StringBuilder out = new StringBuilder();
        pieces.forEach(piece -> out.append(of(piece)));
        return out.toString();
    }

    /** Words that stand for themselves, so that the first is a capital. */
    String sentence(List<Piece> pieces) {
        String words = words(pieces);
        boolean ours = !pieces.isEmpty() && pieces.get(0) instanceof Piece.Ours;
        return ours ? Character.toUpperCase(words.charAt(0)) + words.substring(1) : words;
    }

    private String of(Piece piece) {
        if (piece instanceof Piece.Ours ours) {
            return Html.escape(ours.words());
        } else if (piece instanceof Piece.Words words) {
            return Html.escape(words.text());
        } else if (piece instanceof Piece.Code code) {
            return Html.FORM.code(code.code());
        } else if (piece instanceof Piece.ToCode to) {
            return page(contents.stemOf(to.code()), to.code());
        } else if (piece instanceof Piece.ToSection to) {
            return page(contents.stemOfCategory(to.id()), to.title());
        }
        Piece.Link link = (Piece.Link) piece;
        return Html.FORM.of(
                List.of(new Inline.Link(Markdown.words(OneLine.of(link.label())).text(), link.address())));
    }

    private static String page(String stem, String label) {
        return "<a href=\"" + stem + ".html\">" + Html.escape(label) + "</a>";
    }
}
