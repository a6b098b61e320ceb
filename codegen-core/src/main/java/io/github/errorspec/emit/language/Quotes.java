package io.github.errorspec.emit.language;

import io.github.errorspec.emit.VisibleText;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntPredicate;

/** How languages write a text between quotes. */
public enum Quotes {
    C("?", Escape.BYTES),
    CPP("?", Escape.BYTES),
    CSHARP("", Escape.LONG),
    DART("$", Escape.BRACES),
    ELIXIR("#", Escape.BRACES),
    GO("", Escape.LONG),
    JAVA("", Escape.PAIRS),
    JAVASCRIPT("", Escape.PAIRS_OR_BRACES),
    JSON("", Escape.PAIRS),
    KOTLIN("$", Escape.PAIRS),
    PHP("$", Escape.BRACES),
    PYTHON("", Escape.SHORT_OR_LONG),
    RUBY("#", Escape.BRACES),
    RUST("", Escape.BRACES),
    SCALA("", Escape.PAIRS),
    SWIFT("", Escape.BRACES),
    TYPESCRIPT("", Escape.PAIRS_OR_BRACES);

    /** How a language writes a character by its number. */
    private enum Escape {
        /** Two halves of four digits each, beyond the first 65,536. */
        PAIRS,
        /** Four digits, or any number of them in braces beyond the first 65,536. */
        PAIRS_OR_BRACES,
        /** Four digits, or eight. */
        LONG,
        /** Two digits, four, or eight. */
        SHORT_OR_LONG,
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

    public static Optional<Quotes> of(String language) {
        return Arrays.stream(values())
                .filter(quotes -> quotes.language().equals(language))
                .findFirst();
    }

    public static List<String> languages() {
        return Arrays.stream(values()).map(Quotes::language).toList();
    }

    private String language() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** A literal in double quotes, in which people see every character, or its number. */
    public String literal(String text) {
        return literal(text, '"', VisibleText::isVisible);
    }

    /** The same in the quotes that need fewer escapes; in double ones, if neither does. */
    public String eitherLiteral(String text, IntPredicate shown) {
        boolean single = count(text, '"') > count(text, '\'');
        return literal(text, single ? '\'' : '"', shown);
    }

    private static int count(String text, char quote) {
        int count = 0;
        for (int at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) {
            count++;
        }
        return count;
    }

    /**
     * A literal in double quotes.
     *
     * @param shown which characters stand as they are; all others by their number, but for line breaks and tabs. Half a pair is no
     *     character, and not every language has it
     */
    public String literal(String text, IntPredicate shown) {
        return literal(text, '"', shown);
    }

    private String literal(String text, char quote, IntPredicate shown) {
        StringBuilder literal = new StringBuilder(text.length() + 2).append(quote);
        // No stream: a table has many texts.
        int from = 0;
        for (int i = 0, c; i < text.length(); i += Character.charCount(c)) {
            c = text.codePointAt(i);
            if (!standsForItself(c, quote) || !shown.test(c)) {
                append(isHalf(c) ? 0xFFFD : c, quote, shown, literal.append(text, from, i));
                from = i + Character.charCount(c);
            }
        }
        return literal.append(text, from, text.length()).append(quote).toString();
    }

    private boolean standsForItself(int c, char quote) {
        return c >= ' ' && c != quote && c != '\\' && special.indexOf(c) < 0 && !isHalf(c);
    }

    private static boolean isHalf(int c) {
        return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    }

    private void append(int c, char quote, IntPredicate shown, StringBuilder literal) {
        if (c == quote || c == '\\' || special.indexOf(c) >= 0) {
            literal.append('\\').append((char) c);
        } else if (c == '\n') {
            literal.append("\\n");
        } else if (c == '\r') {
            // Not by its number: in Java that would be the end of the line.
            literal.append("\\r");
        } else if (c == '\t') {
            literal.append("\\t");
        } else if (shown.test(c)) {
            literal.appendCodePoint(c);
        } else {
            appendNumber(c, literal);
        }
    }

    private void appendNumber(int c, StringBuilder literal) {
        switch (escape) {
            case BRACES -> literal.append("\\u{").append(Integer.toHexString(c)).append('}');
            case LONG -> literal.append(c > 0xFFFF ? hex("\\U", c, 8) : hex("\\u", c, 4));
            case SHORT_OR_LONG ->
                literal.append(c > 0xFFFF ? hex("\\U", c, 8) : c > 0xFF ? hex("\\u", c, 4) : hex("\\x", c, 2));
            case BYTES -> literal.append(octal(c));
            case PAIRS_OR_BRACES ->
                literal.append(c > 0xFFFF ? "\\u{" + Integer.toHexString(c) + "}" : hex("\\u", c, 4));
            case PAIRS -> {
                for (char half : Character.toChars(c)) {
                    literal.append(hex("\\u", half, 4));
                }
            }
        }
    }

    private static String hex(String start, int c, int digits) {
        String hex = Integer.toHexString(c);
        return start + "0".repeat(digits - hex.length()) + hex;
    }

    private static String octal(int c) {
        StringBuilder bytes = new StringBuilder();
        for (byte each : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
            bytes.append(String.format("\\%03o", each & 0xFF));
        }
        return bytes.toString();
    }
}
