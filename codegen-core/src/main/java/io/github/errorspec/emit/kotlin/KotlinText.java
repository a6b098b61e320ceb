package io.github.errorspec.emit.kotlin;

import io.github.errorspec.emit.CommentLines;
import io.github.errorspec.emit.language.NamedRow;
import io.github.errorspec.emit.language.Quotes;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

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
        return Quotes.KOTLIN.literal(text);
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
        return List.of(list(name, texts.stream().map(KotlinText::of).toList(), indent));
    }

    /** The same with literals, of which there is one at least. */
    static String list(String name, List<String> literals, int indent) {
        String line = name + " = listOf(" + String.join(", ", literals) + ")";
        String margin = "\n" + " ".repeat(indent + 4);
        String element = margin + "    ";
        return indent + line.length() < WIDTH
                ? line
                : name + " =" + margin + "listOf(" + element + String.join("," + element, literals) + "," + margin
                        + ")";
    }

    /** A statement that gives something a text. */
    static String statement(String target, String text, int indent) {
        return assigned(target + " =", text, indent, indent + 4);
    }

    /**
     * The mark of what should no longer be used, with its replacement where there is one; nothing for another row.
     *
     * @param indent how many spaces stand before each line
     * @param reference how the code calls a row
     */
    static List<String> deprecation(KotlinCode code, NamedRow row, int indent, Function<NamedRow, String> reference) {
        String margin = " ".repeat(indent);
        return code.prose().deprecation(row.row()).stream()
                .map(reason -> {
                    String message = argument("message", CommentLines.single(reason), indent + 4);
                    String replacement = row.row()
                            .successor()
                            .map(successor -> margin + "    replaceWith = ReplaceWith("
                                    + of(reference.apply(code.named().named(successor))) + "),\n")
                            .orElse("");
                    return margin + "@Deprecated(\n" + margin + "    " + message + ",\n" + replacement + margin + ")";
                })
                .toList();
    }

    private static String assigned(String target, String text, int indent, int continued) {
        String literal = of(text);
        if (indent + target.length() + 1 + literal.length() < WIDTH) {
            return target + " " + literal;
        }
        String pieces = String.join(" +\n" + " ".repeat(continued), pieces(text.length(), literal));
        return target + "\n" + " ".repeat(indent + 4) + pieces;
    }

    /** A literal in pieces, each of which is one. */
    private static List<String> pieces(int length, String literal) {
        int size = Math.max(PIECE, length / PIECES + 1);
        List<String> pieces = new ArrayList<>();
        int start = 1;
        int end = literal.length() - 1;
        for (int i = start; i < end; i += characterLength(literal, i)) {
            boolean wordEnds = literal.charAt(i - 1) == ' ' && i - start >= size - 20;
            if (wordEnds || i - start >= size) {
                pieces.add('"' + literal.substring(start, i) + '"');
                start = i;
            }
        }
        pieces.add('"' + literal.substring(start, end) + '"');
        return pieces;
    }

    /** How much of a literal its next character takes, which may be an escape. */
    private static int characterLength(String literal, int at) {
        if (literal.charAt(at) != '\\') {
            return Character.charCount(literal.codePointAt(at));
        }
        return literal.charAt(at + 1) == 'u' ? 6 : 2;
    }
}
