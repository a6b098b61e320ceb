package io.github.errorspec.markdown;

import java.util.List;

/** A part of a paragraph. No text in it has an end of a line. */
public sealed interface Inline {
    /** Words as they are; nothing in them is markup. */
    record Text(String text) implements Inline {}

    /** Code inside a sentence. */
    record Code(String code) implements Inline {}

    /**
     * A link.
     *
     * @param label what is shown, without links in it
     * @param address that of the web or of mail
     */
    record Link(List<Inline> label, String address) implements Inline {
        /** Whether it is an address that stands in the text for itself. */
        public boolean isBare() {
            return label.equals(List.of(new Text(address)));
        }
    }

    /**
     * Words that stand out.
     *
     * @param strong whether they do so more than others
     * @param text never empty
     */
    record Emphasis(boolean strong, List<Inline> text) implements Inline {}

    /**
     * The end of a line.
     *
     * @param hard whether it has to be one, wherever the text is shown
     */
    record Break(boolean hard) implements Inline {}

    /** What the text says without markup. */
    static String plain(List<Inline> text) {
        StringBuilder out = new StringBuilder();
        for (Inline inline : text) {
            if (inline instanceof Text words) {
                out.append(words.text());
            } else if (inline instanceof Code code) {
                out.append(code.code());
            } else if (inline instanceof Link link) {
                out.append(plain(link.label()));
            } else if (inline instanceof Emphasis emphasis) {
                out.append(plain(emphasis.text()));
            } else {
                out.append(' ');
            }
        }
        return out.toString();
    }
}
