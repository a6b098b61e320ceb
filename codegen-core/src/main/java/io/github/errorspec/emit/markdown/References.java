package io.github.errorspec.emit.markdown;

import java.util.function.IntPredicate;

/** Marks as numeric references, which every Markdown shows as the marks and takes for no markup. */
final class References {
    private References() {}

    /** Words. A comma, a full stop behind a word or in a number and a hyphen inside a word mean nothing anywhere, and stay readable. */
    static String prose(String words) {
        StringBuilder out = new StringBuilder(words.length() + 16);
        for (int i = 0; i < words.length(); i++) {
            append(words.charAt(i), isHarmless(words, i), out);
        }
        return out.toString();
    }

    /** Whatever else: each mark. */
    static String all(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            append(text.charAt(i), false, out);
        }
        return out.toString();
    }

    /** The address of a link, whose marks could mean something too. */
    static String address(String address) {
        StringBuilder out = new StringBuilder(address.length() + 16);
        for (int i = 0; i < address.length(); i++) {
            char c = address.charAt(i);
            append(c, c == '/' || c == ':', out);
        }
        return out.toString();
    }

    /** A character, whatever it is. */
    static String of(char c) {
        return "&#" + (int) c + ";";
    }

    private static void append(char c, boolean harmless, StringBuilder out) {
        boolean mark = c > ' ' && c < 127 && !isAlphanumeric(c);
        if (mark && !harmless) {
            out.append("&#").append((int) c).append(';');
        } else {
            out.append(c);
        }
    }

    private static boolean isHarmless(String words, int at) {
        return switch (words.charAt(at)) {
            case ',' -> true;
            case '.' -> endsSentence(words, at) || isBetween(words, at, References::isDigit);
            case '-' -> isBetween(words, at, References::isAlphanumeric);
            default -> false;
        };
    }

    /** Behind a digit or a single letter it could be the mark of a list. */
    private static boolean endsSentence(String words, int at) {
        return at >= 2
                && isLetter(words.charAt(at - 1))
                && isLetter(words.charAt(at - 2))
                && (at + 1 == words.length() || words.charAt(at + 1) == ' ');
    }

    private static boolean isBetween(String words, int at, IntPredicate wanted) {
        return at >= 1
                && at + 1 < words.length()
                && wanted.test(words.charAt(at - 1))
                && wanted.test(words.charAt(at + 1));
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isLetter(int c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static boolean isAlphanumeric(int c) {
        return isLetter(c) || isDigit(c);
    }
}
