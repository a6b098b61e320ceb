package io.github.errorspec.emit.reference;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Predicate;

/** Looks in a text, such as a line of a log, for words that are known. */
final class WholeWords {
    /** Between digits, a mark of a number, a date, a time or an address. */
    private static final String JOINS_DIGITS = ".:-,";

    private WholeWords() {}

    /**
     * The known words, each once, in their order; of those that begin at the same place the longest.
     *
     * @param longest how many characters one has at most
     */
    static Set<String> of(String text, int longest, Predicate<String> isKnown) {
        Set<String> found = new LinkedHashSet<>();
        int from = 0;
        while (from < text.length()) {
            int to = isBoundary(text, from) ? endOfLongest(text, from, longest, isKnown) : from;
            if (to > from) {
                found.add(text.substring(from, to));
            }
            from = Math.max(from + 1, to);
        }
        return found;
    }

    private static int endOfLongest(String text, int from, int longest, Predicate<String> isKnown) {
        for (int to = Math.min(text.length(), from + longest); to > from; to--) {
            if (isBoundary(text, to) && isKnown.test(text.substring(from, to))) {
                return to;
            }
        }
        return from;
    }

    /** Whether no word and no number goes on from the character before a place to the one behind it. */
    private static boolean isBoundary(String text, int at) {
        char before = at(text, at - 1);
        char behind = at(text, at);
        if (isWord(before) && isWord(behind)) {
            return false;
        }
        boolean joined = isDigit(before) && JOINS_DIGITS.indexOf(behind) >= 0 && isDigit(at(text, at + 1));
        return !joined && !(isDigit(behind) && JOINS_DIGITS.indexOf(before) >= 0 && isDigit(at(text, at - 2)));
    }

    /** Around a text, there are spaces. */
    private static char at(String text, int index) {
        return index < 0 || index >= text.length() ? ' ' : text.charAt(index);
    }

    private static boolean isWord(char c) {
        return c == '_' || Character.isLetterOrDigit(c);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
