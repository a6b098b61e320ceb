package io.github.errorspec.emit.java.text;

import com.palantir.javapoet.CodeBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Strings in Java source, in ASCII only, so that no compiler's encoding and no text direction can change them. */
public final class JavaLiteral {
    /** A constant has at most 65,535 bytes, and a character takes at most three. */
    private static final int PIECE = 20_000;

    private JavaLiteral() {}

    /** An expression that gives this text. */
    public static CodeBlock of(String text) {
        List<String> pieces = pieces(text);
        if (pieces.size() == 1) {
            return CodeBlock.of("$L", quoted(text));
        }
        // The compiler would fold a concatenation into one constant again.
        return CodeBlock.of(
                "$T.join(\"\", $L)",
                String.class,
                pieces.stream().map(JavaLiteral::quoted).collect(Collectors.joining(", ")));
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
        text.chars().forEach(c -> out.append(escaped((char) c)));
        return out.append('"').toString();
    }

    private static String escaped(char c) {
        return switch (c) {
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            // A Unicode escape is replaced before anything else is looked at, so it may not stand for one of the above.
            default -> c < ' ' || c > '~' ? String.format("\\u%04x", (int) c) : String.valueOf(c);
        };
    }
}
