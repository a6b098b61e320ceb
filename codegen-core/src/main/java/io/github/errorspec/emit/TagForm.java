package io.github.errorspec.emit;

import java.util.function.UnaryOperator;

/**
 * What stands inside a line of a comment whose markup is tags.
 *
 * @param escape makes words that are no markup
 * @param linkTag one with an {@code href}
 */
public record TagForm(
        UnaryOperator<String> escape,
        String codeTag,
        String linkTag,
        String emphasisTag,
        String strongTag,
        String hardBreak)
        implements InlineForm {
    @Override
    public String text(String words, boolean startsLine) {
        return escape.apply(words);
    }

    @Override
    public String code(String code) {
        // Javadoc warns of an element without content.
        return code.isBlank() ? code : element(codeTag, escape.apply(code));
    }

    @Override
    public String link(String label, String address) {
        String start = "<" + linkTag + " href=\"" + escape.apply(address).replace("\"", "&quot;") + "\">";
        return CommentLines.unbroken(start) + label + "</" + linkTag + ">";
    }

    @Override
    public String address(String address) {
        return link(escape.apply(address), address);
    }

    @Override
    public String emphasis(boolean strong, String words) {
        return element(strong ? strongTag : emphasisTag, words);
    }

    private static String element(String tag, String content) {
        return "<" + tag + ">" + content + "</" + tag + ">";
    }
}
