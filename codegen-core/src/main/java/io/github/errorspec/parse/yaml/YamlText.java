package io.github.errorspec.parse.yaml;

import java.util.regex.Pattern;

/** How a text is written so that every YAML reader takes it for this text, in a one-line mapping too. */
public final class YamlText {
    private static final Pattern PLAIN = Pattern.compile("-?[A-Za-z0-9][A-Za-z0-9_./+-]*( [A-Za-z0-9_./+-]+)*");

    /** All numbers, booleans and dates of YAML, and what stands for nothing. */
    private static final Pattern BARE = Pattern.compile("~|[-+]?[.]?[A-Za-z0-9_][A-Za-z0-9_.+-]*");

    /** Decimal integers that all readers keep; most codes are such. */
    private static final Pattern SMALL = Pattern.compile("0|-?[1-9][0-9]{0,14}");

    /** Such as {@code false}. */
    private static final int LONGEST_WORD = 5;

    /** YAML takes no longer key for one, unless a question mark stands before it. */
    private static final int LONGEST_KEY = 1000;

    private YamlText() {}

    /** A key with the colon behind it. */
    public static String key(String text) {
        String written = of(text);
        return (written.length() > LONGEST_KEY ? "? " : "") + written + ": ";
    }

    /**
     * A text that had no quotes, again without them, so that it stays the number, the boolean or the nothing that it is to others. What
     * a one-line mapping cannot have without quotes is none of these, and gets them.
     */
    public static String bare(String text) {
        return text.isEmpty() ? "null" : BARE.matcher(text).matches() ? text : quoted(text);
    }

    /** As it is, if nobody reads that as something else; else in double quotes. */
    public static String of(String text) {
        boolean plain = isLongWord(text) || SMALL.matcher(text).matches();
        if (plain) {
            return text;
        }
        plain = PLAIN.matcher(text).matches() && OtherReading.of(text).isEmpty();
        return plain ? text : quoted(text);
    }

    /** In double quotes. */
    public static String quoted(String text) {
        StringBuilder quoted = new StringBuilder(text.length() + 2).append('"');
        int written = 0;
        int at = 0;
        while (at < text.length()) {
            int c = text.codePointAt(at);
            int next = at + Character.charCount(c);
            if (c == '"' || c == '\\' || hides(c)) {
                quoted.append(text, written, at).append(escaped(c));
                written = next;
            }
            at = next;
        }
        return quoted.append(text, written, text.length()).append('"').toString();
    }

    /** A look at most texts, which are ids and names, without an expression; all words that mean something to YAML are shorter. */
    private static boolean isLongWord(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
            if (!letter && (i == 0 || !((c >= '0' && c <= '9') || c == '_'))) {
                return false;
            }
        }
        return text.length() > LONGEST_WORD;
    }

    /** Whether it has whole characters only; no file can hold half of a surrogate pair. */
    public static boolean canHold(String text) {
        return text.codePoints().noneMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
    }

    private static String escaped(int c) {
        return switch (c) {
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            default -> String.format(c > 0xFFFF ? "\\U%08X" : "\\u%04X", c);
        };
    }

    /**
     * Control characters, other line breaks, and what turns or hides a text in an editor. By number, since the classes that the JDK knows
     * grow with each version of Unicode, and a text is written in the same way on all of them.
     */
    private static boolean hides(int c) {
        return c < ' '
                || (c >= 0x7F && c <= 0xA0)
                || c == 0xAD
                || c == 0x061C
                || (c >= 0x200B && c <= 0x200F)
                || (c >= 0x2028 && c <= 0x202F)
                || (c >= 0x2060 && c <= 0x206F)
                || (c >= 0xD800 && c <= 0xDFFF)
                || c == 0xFEFF
                || (c >= 0xFFF0 && c <= 0xFFFB)
                || (c & 0xFFFE) == 0xFFFE
                || (c >= 0xE0000 && c <= 0xE0FFF);
    }
}
