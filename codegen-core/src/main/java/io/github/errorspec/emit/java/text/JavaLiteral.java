package io.github.errorspec.emit.java.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Strings in Java source, in ASCII only, so that no compiler's encoding and no text direction can change them. */
public final class JavaLiteral {
    /** A constant has at most 65,535 bytes, and a character takes at most three. */
    private static final int PIECE = 20_000;

    private JavaLiteral() {}

    /** An expression that gives this text. */
    public static String of(String text) {
        if (text.length() <= PIECE) {
            return quoted(text);
        }
        // The compiler would fold a concatenation into one constant again.
        return pieces(text).stream()
                .map(JavaLiteral::quoted)
                .collect(Collectors.joining(", ", "String.join(\"\", ", ")"));
    }

    /** How many constants the expression has. */
    public static int pieceCount(String text) {
        return pieces(text).size();
    }

    private static List<String> pieces(String text) {
        List<String> pieces = new ArrayList<>();
        int from = 0;
        while (text.length() - from > PIECE) {
            int to = Character.isHighSurrogate(text.charAt(from + PIECE - 1)) ? from + PIECE - 1 : from + PIECE;
            pieces.add(text.substring(from, to));
            from = to;
        }
        pieces.add(text.substring(from));
        return pieces;
    }

    private static String quoted(String text) {
        StringBuilder out = new StringBuilder(text.length() + 2).append('"');
        for (int i = 0; i < text.length(); i++) {
            append(text.charAt(i), out);
        }
        return out.append('"').toString();
    }

    private static void append(char c, StringBuilder out) {
        switch (c) {
            case '"' -> out.append("\\\"");
            case '\\' -> out.append("\\\\");
            case '\n' -> out.append("\\n");
            case '\r' -> out.append("\\r");
            case '\t' -> out.append("\\t");
            default -> {
                if (c >= ' ' && c <= '~') {
                    out.append(c);
                } else {
                    // Replaced before anything else is looked at, so it may not stand for one of the above.
                    out.append(String.format("\\u%04x", (int) c));
                }
            }
        }
    }
}
