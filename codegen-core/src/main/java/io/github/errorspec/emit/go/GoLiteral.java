package io.github.errorspec.emit.go;

import io.github.errorspec.emit.VisibleText;

/** Strings in Go source. */
final class GoLiteral {
    private GoLiteral() {}

    /** A literal in which people see every character, or its escape. */
    static String of(String text) {
        StringBuilder out = new StringBuilder(text.length() + 2).append('"');
        text.codePoints().forEach(c -> append(c, out));
        return out.append('"').toString();
    }

    /** Characters without a width, which {@code staticcheck} wants to see. */
    private static boolean isFormat(int c) {
        return c == 0xAD
                || c == 0x180E
                || (c >= 0x200B && c <= 0x200D)
                || (c >= 0x2060 && c <= 0x206F)
                || (c >= 0xFFF9 && c <= 0xFFFB)
                || (c >= 0xE0000 && c <= 0xE007F);
    }

    private static void append(int c, StringBuilder out) {
        switch (c) {
            case '"' -> out.append("\\\"");
            case '\\' -> out.append("\\\\");
            case '\n' -> out.append("\\n");
            case '\r' -> out.append("\\r");
            case '\t' -> out.append("\\t");
            default -> {
                if (VisibleText.isVisible(c) && !isFormat(c)) {
                    out.appendCodePoint(c);
                } else if (c >= 0xD800 && c <= 0xDFFF) {
                    // Half of a pair, which UTF-8 has no bytes for.
                    out.append("\\ufffd");
                } else {
                    out.append(String.format(c > 0xFFFF ? "\\U%08x" : "\\u%04x", c));
                }
            }
        }
    }
}
