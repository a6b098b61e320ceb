package io.github.errorspec.emit.site;

import io.github.errorspec.emit.InlineForm;
import io.github.errorspec.emit.VisibleText;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Texts as HTML, in which nothing of a spec is markup. */
enum Html implements InlineForm {
    FORM;

    /** A text where HTML has text or the value of an attribute; what nobody sees becomes the replacement character. */
    static String escape(String text) {
        // No stream and no copy where nothing is to be done: a catalog has many texts.
        int from = 0;
        @Nullable StringBuilder out = null;
        for (int i = 0, c; i < text.length(); i += Character.charCount(c)) {
            c = text.charAt(i);
            if (isPlain(c)) {
                continue;
            }
            c = text.codePointAt(i);
            String reference = reference(c);
            if (!reference.isEmpty()) {
                out = out == null ? new StringBuilder(text.length() + 16) : out;
                out.append(text, from, i).append(reference);
                from = i + Character.charCount(c);
            }
        }
        return out == null ? text : out.append(text, from, text.length()).toString();
    }

    /** Whether it stands for itself, as nearly all do. */
    private static boolean isPlain(int c) {
        return (c > '>' && c <= '~') || (c >= '(' && c < '<') || c == ' ';
    }

    /** What stands for a character; empty if it stands for itself. */
    private static String reference(int c) {
        return switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            case '\'' -> "&#39;";
            // So that a page whose texts are ASCII is ASCII, which is written much faster.
            case '\u00b7' -> "&middot;";
            case '\n', '\t' -> "";
            default -> (c >= ' ' && c <= '~') || VisibleText.isVisible(c) ? "" : "\ufffd";
        };
    }

    @Override
    public String text(String words, boolean startsLine) {
        return escape(words);
    }

    @Override
    public String code(String code) {
        return "<code>" + escape(code) + "</code>";
    }

    /** Without a link, if the address is one that a program could run. */
    @Override
    public String link(String label, String address) {
        return isSafe(address) ? "<a href=\"" + escape(address) + "\" rel=\"noopener\">" + label + "</a>" : label;
    }

    /** Whether it leads to a page or to a mailbox. */
    static boolean isSafe(String address) {
        String scheme = address.substring(0, Math.max(0, address.indexOf(':'))).toLowerCase(Locale.ROOT);
        return scheme.equals("http") || scheme.equals("https") || scheme.equals("mailto");
    }

    @Override
    public String address(String address) {
        return link(escape(address), address);
    }

    @Override
    public String emphasis(boolean strong, String words) {
        return strong ? "<strong>" + words + "</strong>" : "<em>" + words + "</em>";
    }

    @Override
    public String hardBreak() {
        return "<br>";
    }
}
