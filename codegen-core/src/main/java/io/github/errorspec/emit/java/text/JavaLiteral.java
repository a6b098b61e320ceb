package io.github.errorspec.emit.java.text;

import io.github.errorspec.emit.language.Quotes;
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
            return Quotes.JAVA.literal(text, JavaLiteral::isAscii);
        }
        // The compiler would fold a concatenation into one constant again.
        return pieces(text).stream()
                .map(piece -> Quotes.JAVA.literal(piece, JavaLiteral::isAscii))
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

    private static boolean isAscii(int c) {
        return c >= ' ' && c <= '~';
    }
}
