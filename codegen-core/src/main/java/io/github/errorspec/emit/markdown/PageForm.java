package io.github.errorspec.emit.markdown;

import io.github.errorspec.emit.CommentLines;
import io.github.errorspec.emit.MarkdownForm;
import java.util.regex.Pattern;

/**
 * What stands inside a line of a page. Nothing that a spec says is markup there, whatever builds the page: a mark is written as its
 * numeric reference, since backslashes are shown by some tools, and do not protect braces in others.
 *
 * @param flavor what builds the page
 * @param cell whether the line is a cell of a table
 */
record PageForm(Flavor flavor, boolean cell) implements LineForm {
    private static final Pattern EMOJI = Pattern.compile(":[A-Za-z0-9_+-]+:");
    private static final String COLON = References.of(':');

    @Override
    public String text(String words, boolean startsLine) {
        String visible = CommentLines.visible(words);
        return startsLine ? firstWords(visible.stripLeading()) : prose(visible);
    }

    /** MDX takes a paragraph that begins like a statement of JavaScript for one. */
    private String firstWords(String words) {
        boolean statement = flavor == Flavor.DOCUSAURUS && (words.startsWith("import") || words.startsWith("export"));
        return statement ? References.of(words.charAt(0)) + prose(words.substring(1)) : prose(words);
    }

    /** Docusaurus looks for the names of emoji in what a reader sees, unless an element stands in it. */
    private String prose(String words) {
        String prose = References.prose(words);
        return flavor == Flavor.DOCUSAURUS && EMOJI.matcher(words).find()
                ? prose.replace(COLON, "<span>" + COLON + "</span>")
                : prose;
    }

    @Override
    public String code(String code) {
        String visible = CommentLines.visible(code);
        if (visible.isBlank()) {
            return References.prose(visible);
        }
        if (!Spelling.of(flavor).showsSpan(visible, cell)) {
            String references = References.all(visible);
            return flavor.refusesHtml() ? references : "<code>" + references + "</code>";
        }
        String span = span(visible);
        return cell ? span.replace("|", "\\|") : span;
    }

    private static String span(String code) {
        String fence = fence(code, 1);
        boolean edge = code.startsWith("`") || code.endsWith("`") || (code.startsWith(" ") && code.endsWith(" "));
        return fence + (edge ? " " + code + " " : code) + fence;
    }

    /** Backquotes that enclose a text that has some itself. */
    static String fence(String text, int least) {
        return "`".repeat(MarkdownForm.fence(text, least));
    }

    @Override
    public String link(String label, String address) {
        return "[" + label + "](<" + address.replace("&", "&amp;") + ">)";
    }

    @Override
    public String toPlace(String label, Place place, boolean here) {
        String anchor = place.anchor().map(name -> "#" + name).orElse("");
        return "[" + label + "](" + (here ? anchor : address(place.page(), anchor)) + ")";
    }

    private String address(String other, String anchor) {
        return switch (flavor) {
            case HUGO -> "{{< relref \"" + other + ".md" + anchor + "\" >}}";
            case JEKYLL -> other + ".html" + anchor;
            default -> other + ".md" + anchor;
        };
    }

    /** As a label of its own: not everything that builds pages knows addresses in angle brackets. */
    @Override
    public String address(String address) {
        return link(References.prose(address), address);
    }

    /** Stars mean emphasis between a letter and whatever else; elsewhere they may be shown. */
    @Override
    public String emphasis(boolean strong, String words) {
        if (words.isEmpty()) {
            return words;
        }
        if (isLetter(words.charAt(0)) && isLetter(words.charAt(words.length() - 1))) {
            String mark = strong ? "**" : "*";
            return mark + words + mark;
        }
        if (flavor.refusesHtml()) {
            return words;
        }
        String tag = strong ? "strong" : "em";
        return "<" + tag + ">" + words + "</" + tag + ">";
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }

    @Override
    public String hardBreak() {
        return !cell ? "  " : flavor.refusesHtml() ? "" : "<br />";
    }
}
