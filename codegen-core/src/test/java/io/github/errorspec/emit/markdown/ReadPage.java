package io.github.errorspec.emit.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Document;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/** A page as a reader sees it, by another library than the one that nothing here was written with: commonmark-java with tables. */
final class ReadPage {
    private static final Parser PARSER =
            Parser.builder().extensions(Set.of(TablesExtension.create())).build();

    private final List<Part> parts = new ArrayList<>();
    private final List<LinkTo> links = new ArrayList<>();
    private final List<String> html = new ArrayList<>();

    /**
     * What stands below a heading, up to the next one.
     *
     * @param level 0 above the first heading
     * @param text all that is read, tables too
     * @param rows the cells of tables
     */
    record Part(int level, String heading, StringBuilder text, List<List<String>> rows) {
        String read() {
            return normal(text.toString());
        }
    }

    /** A link with what is shown of it. */
    record LinkTo(String label, String address) {}

    private ReadPage() {
        parts.add(new Part(0, "", new StringBuilder(), new ArrayList<>()));
    }

    static ReadPage of(String markdown) {
        ReadPage page = new ReadPage();
        Document document = (Document) PARSER.parse(markdown);
        for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Heading heading) {
                page.parts.add(
                        new Part(heading.getLevel(), page.text(heading), new StringBuilder(), new ArrayList<>()));
            } else {
                page.last().text().append(page.text(node)).append('\n');
            }
        }
        return page;
    }

    private Part last() {
        return parts.get(parts.size() - 1);
    }

    /** All parts, in order; the first one is above all headings. */
    List<Part> parts() {
        return parts;
    }

    List<LinkTo> links() {
        return links;
    }

    /** The HTML in it, which is no text. */
    List<String> html() {
        return html;
    }

    /** With one space where there are some. */
    static String normal(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    private String text(Node node) {
        StringBuilder out = new StringBuilder();
        node.accept(new TextVisitor(out));
        return normal(out.toString());
    }

    private final class TextVisitor extends AbstractVisitor {
        private final StringBuilder out;

        TextVisitor(StringBuilder out) {
            this.out = out;
        }

        @Override
        public void visit(Text text) {
            out.append(text.getLiteral());
        }

        @Override
        public void visit(Code code) {
            out.append(code.getLiteral());
        }

        @Override
        public void visit(FencedCodeBlock code) {
            out.append(code.getLiteral()).append('\n');
        }

        @Override
        public void visit(SoftLineBreak end) {
            out.append('\n');
        }

        @Override
        public void visit(HardLineBreak end) {
            out.append('\n');
        }

        @Override
        public void visit(HtmlInline tag) {
            html.add(tag.getLiteral());
        }

        @Override
        public void visit(HtmlBlock block) {
            html.add(block.getLiteral());
        }

        @Override
        public void visit(Link link) {
            links.add(new LinkTo(text(link.getFirstChild()), link.getDestination()));
            visitChildren(link);
        }

        @Override
        public void visit(org.commonmark.node.Paragraph paragraph) {
            visitChildren(paragraph);
            out.append('\n');
        }

        @Override
        public void visit(CustomBlock block) {
            visitChildren((TableBlock) block);
        }

        @Override
        public void visit(CustomNode node) {
            if (node instanceof TableRow) {
                List<String> cells = new ArrayList<>();
                for (Node cell = node.getFirstChild(); cell != null; cell = cell.getNext()) {
                    cells.add(text(cell));
                    out.append(cells.get(cells.size() - 1)).append('\n');
                }
                last().rows().add(cells);
            } else if (node instanceof TableCell || node.getFirstChild() != null) {
                visitChildren(node);
            }
        }
    }
}
