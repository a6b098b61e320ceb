package io.github.errorspec.lint.advice;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The words of a text, as it spells them; neither parts of identifiers, nor names with capitals inside, whose spelling is not the
 * author's choice.
 */
final class Tokens {
    /** What stands beside other words without being one with them, in whichever spelling. */
    private static final Set<String> LOOSE = Set.of(
            "about", "after", "all", "and", "any", "are", "around", "away", "back", "been", "before", "but", "by",
            "can", "down", "each", "every", "for", "from", "had", "has", "have", "here", "how", "in", "into", "its",
            "may", "more", "most", "must", "no", "not", "off", "on", "once", "one", "only", "onto", "other", "out",
            "over", "per", "same", "some", "such", "than", "that", "the", "then", "there", "this", "through", "to",
            "too", "two", "under", "up", "via", "was", "what", "when", "where", "who", "will", "with", "you");

    private static final int SHORT = 3;

    private Tokens() {}

    /**
     * A word in small letters and without the ending of a plural.
     *
     * @param text the word
     * @param gap what stands between the word before and this one, if it is one character; else 0
     */
    record Token(String text, char gap) {
        /** What this and the word before it would be if they were written in one; empty if that is no other spelling. */
        String with(String before) {
            boolean joins = gap == '-' || (gap == ' ' && Math.min(before.length(), text.length()) >= SHORT);
            return joins && !LOOSE.contains(before) && !LOOSE.contains(text) ? before + text : "";
        }
    }

    static List<Token> of(String text) {
        List<Token> tokens = new ArrayList<>();
        int end = -2;
        for (int at = 0; at < text.length(); at++) {
            if (isPart(text, at)) {
                int start = at;
                while (isPart(text, at)) {
                    at++;
                }
                String word = text.substring(start, at);
                if (isWord(word)) {
                    char gap = end == start - 1 ? text.charAt(end) : 0;
                    tokens.add(new Token(Gist.singular(word.toLowerCase(Locale.ROOT)), gap));
                    end = at;
                }
            }
        }
        return tokens;
    }

    /** Dots and slashes inside hold addresses and paths together. */
    private static boolean isPart(String text, int at) {
        if (at >= text.length()) {
            return false;
        }
        char c = text.charAt(at);
        boolean joint =
                (c == '.' || c == '/') && at + 1 < text.length() && Character.isLetterOrDigit(text.charAt(at + 1));
        return Character.isLetterOrDigit(c) || c == '_' || joint;
    }

    private static boolean isWord(String word) {
        boolean small = word.chars().skip(1).allMatch(Character::isLowerCase);
        return Character.isLetter(word.charAt(0)) && (small || word.chars().allMatch(Character::isUpperCase));
    }
}
