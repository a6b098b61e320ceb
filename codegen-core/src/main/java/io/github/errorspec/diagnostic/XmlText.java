package io.github.errorspec.diagnostic;

/** Texts of users in XML 1.0, where some characters cannot stand, however they are written. */
final class XmlText {
    static final String HEADER = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

    private static final int REPLACEMENT = '\uFFFD';

    private XmlText() {}

    /** The value of an attribute, or what an element holds; readers find the line breaks in both. */
    static String of(String text) {
        StringBuilder xml = new StringBuilder();
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> xml.append("&amp;");
                case '<' -> xml.append("&lt;");
                case '>' -> xml.append("&gt;");
                case '"' -> xml.append("&quot;");
                case '\t', '\n', '\r' -> xml.append("&#").append(c).append(';');
                default -> xml.appendCodePoint(canStand(c) ? Visible.codePoint(c) : REPLACEMENT);
            }
        });
        return xml.toString();
    }

    private static boolean canStand(int c) {
        return (c >= 0x20 && c <= 0xD7FF) || (c >= 0xE000 && c <= 0xFFFD) || c >= 0x10000;
    }

    /** {@code  name="value"}, with the space before it. */
    static String attribute(String name, Object value) {
        return " " + name + "=\"" + of(String.valueOf(value)) + "\"";
    }
}
