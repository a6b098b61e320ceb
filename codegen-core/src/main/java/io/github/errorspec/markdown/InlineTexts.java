package io.github.errorspec.markdown;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Code;
import org.commonmark.node.Delimited;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/** Makes words, code, links and emphasis of what the library finds inside a paragraph. */
final class InlineTexts {
    private InlineTexts() {}

    static List<Inline> of(Node parent) {
        List<Inline> out = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            add(node, out);
        }
        return joined(out);
    }

    /** With one text for those that follow each other; a text that grew with each of them would be copied as often. */
    private static List<Inline> joined(List<Inline> parts) {
        List<Inline> out = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (Inline part : parts) {
            if (part instanceof Inline.Text words) {
                text.append(words.text());
                continue;
            }
            endText(text, out);
            out.add(part);
        }
        endText(text, out);
        return List.copyOf(out);
    }

    private static void endText(StringBuilder text, List<Inline> out) {
        if (text.length() > 0) {
            out.add(new Inline.Text(text.toString()));
            text.setLength(0);
        }
    }

    private static void add(Node node, List<Inline> out) {
        if (node instanceof Text text) {
            addText(text.getLiteral(), out);
        } else if (node instanceof Code code) {
            out.add(new Inline.Code(Markdown.singleLine(code.getLiteral())));
        } else if (node instanceof Link link) {
            addLink(link, link.getDestination(), out);
        } else if (node instanceof Image image) {
            addText("!", out);
            addLink(image, image.getDestination(), out);
        } else if (node instanceof HtmlInline html) {
            addText(html.getLiteral(), out);
        } else if (node instanceof Emphasis || node instanceof StrongEmphasis) {
            addEmphasis(node, ((Delimited) node).getOpeningDelimiter(), out);
        } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
            out.add(new Inline.Break(node instanceof HardLineBreak));
        }
    }

    private static void addText(String literal, List<Inline> out) {
        out.add(new Inline.Text(Markdown.singleLine(literal)));
    }

    /** As it is written, if it leads to where no comment should. */
    private static void addLink(Node node, String address, List<Inline> out) {
        List<Inline> label = new ArrayList<>();
        of(node).forEach(inline -> label.addAll(inline instanceof Inline.Link link ? link.label() : List.of(inline)));
        boolean bare = Inline.plain(label).equals(Markdown.singleLine(address));
        if (BareAddress.isAllowed(address) && !label.isEmpty()) {
            out.add(new Inline.Link(bare ? List.of(new Inline.Text(address)) : joined(label), address));
        } else if (bare) {
            addText("<" + address + ">", out);
        } else {
            addText("[", out);
            out.addAll(label);
            addText("](" + address + ")", out);
        }
    }

    private static void addEmphasis(Node node, String delimiter, List<Inline> out) {
        List<Inline> text = of(node);
        char before = node.getPrevious() instanceof Text words ? last(words.getLiteral()) : ' ';
        char after = node.getNext() instanceof Text words ? first(words.getLiteral()) : ' ';
        if (isMeant(before, Inline.plain(text), after)) {
            out.add(new Inline.Emphasis(node instanceof StrongEmphasis, text));
        } else {
            addText(delimiter, out);
            out.addAll(text);
            addText(delimiter, out);
        }
    }

    /** Not where a star is likely to be one, as in {@code 2*3*4}, {@code *.a,*.b} and {@code a/**}{@code /b/**}{@code /c}. */
    private static boolean isMeant(char before, String text, char after) {
        boolean insideWord = PlainText.isAlphanumeric(before) && PlainText.isAlphanumeric(after);
        return !insideWord
                && before != '/'
                && after != '/'
                && "/.,;:*| ".indexOf(first(text)) < 0
                && "/*| ".indexOf(last(text)) < 0;
    }

    private static char first(String text) {
        return text.isEmpty() ? ' ' : text.charAt(0);
    }

    private static char last(String text) {
        return text.isEmpty() ? ' ' : text.charAt(text.length() - 1);
    }
}
