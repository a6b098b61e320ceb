package io.github.errorspec.emit.csharp;

import io.github.errorspec.emit.VisibleText;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Texts and numbers in C# source. */
final class CSharpText {
    private CSharpText() {}

    /** A string literal, in which all that nobody sees, or that changes the direction of text, is an escape. */
    static String literal(String text) {
        StringBuilder out = new StringBuilder(text.length() + 2).append('"');
        text.codePoints().forEach(c -> append(c, out));
        return out.append('"').toString();
    }

    /** {@code "a", "b"}. */
    static String literals(List<String> texts) {
        return texts.stream().map(CSharpText::literal).collect(Collectors.joining(", "));
    }

    /** A number of 64 bits; the smallest one cannot be written as the negative of another. */
    static String literal(long number) {
        return number == Long.MIN_VALUE ? "long.MinValue" : number + "L";
    }

    private static void append(int c, StringBuilder out) {
        switch (c) {
            case '"' -> out.append("\\\"");
            case '\\' -> out.append("\\\\");
            case '\n' -> out.append("\\n");
            case '\r' -> out.append("\\r");
            case '\t' -> out.append("\\t");
            default -> {
                if (VisibleText.isVisible(c)) {
                    out.appendCodePoint(c);
                } else {
                    for (char unit : Character.toChars(c)) {
                        out.append(String.format(Locale.ROOT, "\\u%04x", (int) unit));
                    }
                }
            }
        }
    }
}
