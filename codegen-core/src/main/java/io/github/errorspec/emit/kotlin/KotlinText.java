package io.github.errorspec.emit.kotlin;

import io.github.errorspec.emit.VisibleText;
import java.util.ArrayList;
import java.util.List;

/** Strings in Kotlin source. What nobody sees, or what changes the direction of text, is an escape. */
final class KotlinText {
    /** What ktlint and the official style allow. */
    static final int WIDTH = 140;

    private static final int PIECE = 100;

    /** Beyond so many pieces the compiler has too much to nest, and they are longer. */
    private static final int PIECES = 200;

    private KotlinText() {}

    /** An expression on one line. */
    static String of(String text) {
        StringBuilder out = new StringBuilder(text.length() + 2).append('"');
        text.codePoints().forEach(c -> append(c, out));
        return out.append('"').toString();
    }

    /**
     * A named argument; where it is too long for its line, the text is split.
     *
     * @param name of the argument
     * @param indent how many spaces stand before the first line
     */
    static String argument(String name, String text, int indent) {
        return assigned(name + " =", text, indent, indent + 8);
    }

    /** A named argument that is a list, an element to a line if one has no room for all; nothing if the list is empty. */
    static List<String> argument(String name, List<String> texts, int indent) {
        if (texts.isEmpty()) {
            return List.of();
        }
        List<String> literals = texts.stream().map(KotlinText::of).toList();
        String line = name + " = listOf(" + String.join(", ", literals) + ")";
        String margin = "\n" + " ".repeat(indent + 4);
        String element = margin + "    ";
        return List.of(
                indent + line.length() < WIDTH
                        ? line
                        : name + " =" + margin + "listOf(" + element + String.join("," + element, literals) + ","
                                + margin + ")");
    }

    /** A statement that gives something a text. */
    static String statement(String target, String text, int indent) {
        return assigned(target + " =", text, indent, indent + 4);
    }

    private static String assigned(String target, String text, int indent, int continued) {
        String line = target + " " + of(text);
        if (indent + line.length() < WIDTH) {
            return line;
        }
        return target + "\n" + " ".repeat(indent + 4) + String.join(" +\n" + " ".repeat(continued), pieces(text));
    }

    private static List<String> pieces(String text) {
        int size = Math.max(PIECE, text.length() / PIECES + 1);
        List<String> pieces = new ArrayList<>();
        StringBuilder piece = new StringBuilder();
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            boolean wordEnds = i > 0 && text.charAt(i - 1) == ' ' && piece.length() >= size - 20;
            if (wordEnds || piece.length() >= size) {
                pieces.add('"' + piece.toString() + '"');
                piece.setLength(0);
            }
            append(text.codePointAt(i), piece);
        }
        pieces.add('"' + piece.toString() + '"');
        return pieces;
    }

    private static void append(int c, StringBuilder out) {
        switch (c) {
            case '"' -> out.append("\\\"");
            case '\\' -> out.append("\\\\");
            case '$' -> out.append("\\$");
            case '\n' -> out.append("\\n");
            case '\r' -> out.append("\\r");
            case '\t' -> out.append("\\t");
            default -> {
                if (VisibleText.isVisible(c)) {
                    out.appendCodePoint(c);
                } else {
                    for (char unit : Character.toChars(c)) {
                        out.append("\\u");
                        out.append("0".repeat(4 - Integer.toHexString(unit).length()));
                        out.append(Integer.toHexString(unit));
                    }
                }
            }
        }
    }
}
