package io.github.errorspec.emit.java.text;

import io.github.errorspec.emit.CommentLines;
import io.github.errorspec.emit.InlineForm;

/** What stands inside a line of Javadoc. */
record JavadocForm() implements InlineForm {
    @Override
    public String text(String words, boolean startsLine) {
        return JavadocText.inline(words);
    }

    @Override
    public String code(String code) {
        // Javadoc warns of an element without content.
        return code.isBlank() ? code : "<code>" + JavadocText.inline(code) + "</code>";
    }

    @Override
    public String link(String label, String address) {
        return CommentLines.unbroken("<a href=\"" + JavadocText.inline(address).replace("\"", "&quot;") + "\">") + label
                + "</a>";
    }

    @Override
    public String address(String address) {
        return link(JavadocText.inline(address), address);
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
