package io.github.errorspec.emit.csharp;

import io.github.errorspec.emit.CommentLines;
import io.github.errorspec.emit.InlineForm;

/** What stands inside a line of a documentation comment. */
record XmlForm() implements InlineForm {
    @Override
    public String text(String words, boolean startsLine) {
        return XmlDoc.escaped(words);
    }

    @Override
    public String code(String code) {
        return "<c>" + XmlDoc.escaped(code) + "</c>";
    }

    @Override
    public String link(String label, String address) {
        String start = "<see href=\"" + XmlDoc.escaped(address).replace("\"", "&quot;") + "\">";
        return CommentLines.unbroken(start) + label + "</see>";
    }

    @Override
    public String address(String address) {
        return link(XmlDoc.escaped(address), address);
    }

    @Override
    public String emphasis(boolean strong, String words) {
        return strong ? "<b>" + words + "</b>" : "<i>" + words + "</i>";
    }

    @Override
    public String hardBreak() {
        return "<br/>";
    }
}
