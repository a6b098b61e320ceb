package io.github.errorspec.emit.markdown;

import io.github.errorspec.emit.CommentLines;

/**
 * What stands inside a line of AsciiDoc. As in Markdown, a mark of a spec is written as its reference, which is replaced after all
 * that could take it for markup.
 *
 * @param cell whether the line is a cell of a table
 */
record AsciiDocForm(boolean cell) implements LineForm {
    /** A line that begins with a space would be shown as it is written. */
    @Override
    public String text(String words, boolean startsLine) {
        String visible = CommentLines.visible(words);
        return References.prose(startsLine ? visible.stripLeading() : visible);
    }

    @Override
    public String code(String code) {
        String visible = CommentLines.visible(code);
        return visible.isBlank() ? References.prose(visible) : "``" + References.all(visible) + "``";
    }

    @Override
    public String link(String label, String address) {
        return "link:" + References.address(address) + "[" + (label.isBlank() ? References.all(address) : label) + "]";
    }

    @Override
    public String address(String address) {
        return link(References.all(address), address);
    }

    @Override
    public String toPlace(String label, Place place, boolean here) {
        String anchor = place.anchor().map(name -> "#" + name).orElse("");
        return "xref:" + (here ? "" : place.page() + Flavor.ASCIIDOC.ending()) + anchor + "[" + label + "]";
    }

    /** Doubled marks mean something between letters too; of two of a kind, one inside the other, the inner one stays. */
    @Override
    public String emphasis(boolean strong, String words) {
        String mark = strong ? "**" : "__";
        return words.isBlank() || words.contains(mark) ? words : mark + words + mark;
    }

    @Override
    public String hardBreak() {
        return cell ? "" : " +";
    }
}
