package io.github.errorspec.emit.template;

import io.github.errorspec.emit.VisibleText;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How languages write a text between double quotes. */
enum Quotes {
    C("?", Escape.BYTES),
    CPP("?", Escape.BYTES),
    CSHARP("", Escape.LONG),
    DART("$", Escape.BRACES),
    ELIXIR("#", Escape.BRACES),
    GO("", Escape.LONG),
    JAVA("", Escape.PAIRS),
    JAVASCRIPT("", Escape.PAIRS),
    JSON("", Escape.PAIRS),
    KOTLIN("$", Escape.PAIRS),
    PHP("$", Escape.BRACES),
    PYTHON("", Escape.LONG),
    RUBY("#", Escape.BRACES),
    RUST("", Escape.BRACES),
    SCALA("", Escape.PAIRS),
    SWIFT("", Escape.BRACES),
    TYPESCRIPT("", Escape.PAIRS);

    /** How a language writes a character by its number. */
    private enum Escape {
        /** Two halves of four digits each, beyond the first 65,536. */
        PAIRS,
        /** Four digits, or eight. */
        LONG,
        /** Digits in braces. */
        BRACES,
        /** The bytes in UTF-8, by their octal numbers. */
        BYTES
    }

    /** What means something in a literal, beside quotes and backslashes; in C, three characters with two question marks do. */
    private final String special;

    private final Escape escape;

    Quotes(String special, Escape escape) {
        this.special = special;
        this.escape = escape;
    }

    static Optional<Quotes> of(String language) {
        return Arrays.stream(values())
                .filter(quotes -> quotes.language().equals(language))
                .findFirst();
    }

    static List<String> languages() {
        return Arrays.stream(values()).map(Quotes::language).toList();
    }

    private String language() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The literal: what people cannot see is written by its number. Half a pair is no character, and not every language has it. */
    String literal(String text) {
        StringBuilder literal = new StringBuilder("\"");
        text.codePoints().map(c -> isHalf(c) ? 0xFFFD : c).forEach(c -> append(c, literal));
        return literal.append('"').toString();
    }

    private static boolean isHalf(int c) {
        return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    }

    private void append(int c, StringBuilder literal) {
        if (c == '"' || c == '\\' || special.indexOf(c) >= 0) {
            literal.append('\\').append((char) c);
        } else if (c == '\n') {
            literal.append("\\n");
        } else if (c == '\r') {
            // Not by its number: in Java that would be the end of the line.
            literal.append("\\r");
        } else if (c == '\t') {
            literal.append("\\t");
        } else if (VisibleText.isVisible(c)) {
            literal.appendCodePoint(c);
        } else {
            appendNumber(c, literal);
        }
    }

    private void appendNumber(int c, StringBuilder literal) {
        switch (escape) {
            case BRACES -> literal.append(String.format("\\u{%x}", c));
            case LONG -> literal.append(String.format(c > 0xFFFF ? "\\U%08x" : "\\u%04x", c));
            case BYTES -> literal.append(octal(c));
            case PAIRS -> {
                for (char half : Character.toChars(c)) {
                    literal.append(String.format("\\u%04x", (int) half));
                }
            }
        }
    }

    private static String octal(int c) {
        StringBuilder bytes = new StringBuilder();
        for (byte each : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
            bytes.append(String.format("\\%03o", each & 0xFF));
        }
        return bytes.toString();
    }
}
