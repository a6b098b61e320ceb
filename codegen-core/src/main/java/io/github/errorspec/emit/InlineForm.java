package io.github.errorspec.emit;

import io.github.errorspec.markdown.Inline;
import java.util.List;

/** How a form of comments writes what stands inside a line. */
public interface InlineForm {
    /**
     * Words that are no markup.
     *
     * @param startsLine whether they are the first ones of a line
     */
    String text(String words, boolean startsLine);

    String code(String code);

    /**
     * A link.
     *
     * @param label in this form already
     */
    String link(String label, String address);

    /** An address that stands for itself. */
    String address(String address);

    /** Words that stand out; in this form already. */
    String emphasis(boolean strong, String words);

    /** What stands before the end of a line that has to be one. */
    String hardBreak();

    /** Words in this form, before a link. */
    default String beforeLink(String words) {
        return words;
    }

    /** What a paragraph says; with an end of a line where the text has one. */
    default String of(List<Inline> inlines) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < inlines.size(); i++) {
            Inline inline = inlines.get(i);
            if (inline instanceof Inline.Text text) {
                String words = text(text.text(), out.length() == 0 || out.charAt(out.length() - 1) == '\n');
                boolean beforeLink = i + 1 < inlines.size() && inlines.get(i + 1) instanceof Inline.Link;
                out.append(beforeLink ? beforeLink(words) : words);
            } else if (inline instanceof Inline.Code code) {
                out.append(code(code.code()));
            } else if (inline instanceof Inline.Link link) {
                out.append(link.isBare() ? address(link.address()) : link(of(link.label()), link.address()));
            } else if (inline instanceof Inline.Emphasis emphasis) {
                out.append(emphasis(emphasis.strong(), of(emphasis.text())));
            } else if (inline instanceof Inline.Break end) {
                int length = out.length();
                while (length > 0 && out.charAt(length - 1) == ' ') {
                    length--;
                }
                out.setLength(length);
                out.append(end.hard() ? hardBreak() : "").append('\n');
            }
        }
        return out.toString();
    }
}
