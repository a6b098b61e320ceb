package io.github.errorspec.diagnostic;

import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** A user's own text, made fit for a terminal. */
final class Visible {
    /** A quoted word of more than 120 characters, of which the first 60 and the last 30 tell enough. */
    private static final Pattern LONG_QUOTE = Pattern.compile("`([^`]{60})[^`]{31,}([^`]{30})`");

    private static final int REPLACEMENT = '\uFFFD';

    private Visible() {}

    /** One line of bounded length, without anything that garbles a terminal or hides what the text says. */
    static String sentence(String text) {
        int[] codePoints = text.codePoints()
                .map(c -> c == '\t' || Character.getType(c) == Character.LINE_SEPARATOR ? ' ' : codePoint(c))
                .toArray();
        return LONG_QUOTE.matcher(new String(codePoints, 0, codePoints.length)).replaceAll("`$1…$2`");
    }

    /** Tabs stay; other control characters, and those that change the direction of text, are replaced. */
    static int codePoint(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL -> c == '\t' ? c : REPLACEMENT;
            case Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> REPLACEMENT;
            default -> c;
        };
    }

    /** How many columns of a terminal some characters take: none for combining marks, two for wide ones. */
    static int width(int[] codePoints, int from, int to) {
        return IntStream.range(from, to).map(i -> width(codePoints[i])).sum();
    }

    private static int width(int c) {
        int type = Character.getType(c);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK) {
            return 0;
        }
        return isWide(c) ? 2 : 1;
    }

    /** The blocks of East Asian wide characters and of emoji, as terminals show them. */
    private static boolean isWide(int c) {
        return (c >= 0x1100 && c <= 0x115F)
                || (c >= 0x2E80 && c <= 0xA4CF && c != 0x303F)
                || (c >= 0xAC00 && c <= 0xD7A3)
                || (c >= 0xF900 && c <= 0xFAFF)
                || (c >= 0xFE30 && c <= 0xFE6F)
                || (c >= 0xFF00 && c <= 0xFF60)
                || (c >= 0xFFE0 && c <= 0xFFE6)
                || (c >= 0x1F300 && c <= 0x1F64F)
                || (c >= 0x1F680 && c <= 0x1F6FF)
                || (c >= 0x1F900 && c <= 0x1FAFF)
                || (c >= 0x20000 && c <= 0x3FFFD);
    }
}
