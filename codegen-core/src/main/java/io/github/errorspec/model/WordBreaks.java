package io.github.errorspec.model;

import java.util.ArrayList;
import java.util.List;

/** Where the words of a name begin and end. Ids are made of them and kept for good, so what is decided here stays as it is. */
final class WordBreaks {
    /**
     * What everybody writes as one word, although a small letter stands before a capital; taken apart, it says something else
     * or nothing.
     */
    private static final List<String> NAMES = List.of(
            "DDoS",
            "GiB",
            "GitHub",
            "GraphQL",
            "IoT",
            "JavaScript",
            "KiB",
            "MiB",
            "MySQL",
            "PayPal",
            "PostgreSQL",
            "SaaS",
            "TiB",
            "eTag",
            "iOS",
            "mTLS",
            "oAuth");

    private WordBreaks() {}

    /** The words as they are written, in a list of the caller's own. */
    static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || isSeparator(text.charAt(i))) {
                addWords(text.substring(start, i), words);
                start = i + 1;
            }
        }
        return words;
    }

    /** Whether a title keeps the capitals: {@code DB}, {@code S3}, {@code URLs}, {@code XPath}, but not {@code Instance} or {@code A}. */
    static boolean isName(String word) {
        int capitals = capitals(word);
        boolean shouted = capitals == 1 && word.length() > 1 && isShouted(word);
        return capitals > 1 || shouted || NAMES.stream().anyMatch(word::startsWith);
    }

    static int capitals(String word) {
        int capitals = 0;
        for (int i = 0; i < word.length(); i++) {
            capitals += isCapital(word, i) ? 1 : 0;
        }
        return capitals;
    }

    /** Whether there is no small letter, so that capitals say nothing about words. */
    static boolean isShouted(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isSmall(text, i)) {
                return false;
            }
        }
        return true;
    }

    private static void addWords(String part, List<String> words) {
        // Each name, and whatever else ends a word, has a capital that is not the first letter.
        boolean whole = !hasCapitalInside(part) || isShouted(part);
        int start = 0;
        while (start < part.length()) {
            int end = whole ? part.length() : end(part, start);
            words.add(part.substring(start, end));
            start = end;
        }
    }

    private static boolean hasCapitalInside(String part) {
        for (int i = 1; i < part.length(); i++) {
            if (isCapital(part, i)) {
                return true;
            }
        }
        return false;
    }

    private static int end(String part, int start) {
        int end = endOfName(part, start);
        while (end < part.length() && (end == start || !begins(part, start, end))) {
            end++;
        }
        return end;
    }

    /** Where a name that begins here ends; where it would begin, if there is none. */
    private static int endOfName(String part, int start) {
        for (String name : NAMES) {
            int end = start + name.length();
            if (part.startsWith(name, start) && (!isSmall(part, end) || isPlural(part, end))) {
                return end;
            }
        }
        return start;
    }

    /**
     * Whether a word begins here, behind one that began at {@code start}. A letter alone is no word, except for the article: it
     * belongs to the digit before it, as in {@code P2PFailed}, else to what follows, as in {@code OAuthFailed}.
     */
    private static boolean begins(String part, int start, int at) {
        if (!isCapital(part, at)) {
            return false;
        }
        if (isCapital(part, at - 1)) {
            boolean afterLetter = at - start == 1 && part.charAt(start) != 'A';
            return beginsSmall(part, at) && !afterLetter;
        }
        boolean alone = at + 1 == part.length() || beginsSmall(part, at + 1);
        return isSmall(part, at - 1) || (isDigit(part, at - 1) && !alone);
    }

    /** Whether small letters follow this capital, other than the ending of a plural. */
    private static boolean beginsSmall(String part, int at) {
        return isCapital(part, at) && isSmall(part, at + 1) && !isPlural(part, at + 1);
    }

    /** The small letter behind an acronym, as in {@code URLs}. */
    private static boolean isPlural(String part, int at) {
        return isSmall(part, at) && part.charAt(at) == 's' && !isSmall(part, at + 1);
    }

    /** Beyond ASCII, every character belongs to a word. */
    private static boolean isSeparator(char c) {
        return c < 128 && !Character.isLetterOrDigit(c);
    }

    private static boolean isCapital(String part, int at) {
        return at < part.length() && part.charAt(at) >= 'A' && part.charAt(at) <= 'Z';
    }

    private static boolean isSmall(String part, int at) {
        return at < part.length() && part.charAt(at) >= 'a' && part.charAt(at) <= 'z';
    }

    private static boolean isDigit(String part, int at) {
        return at < part.length() && part.charAt(at) >= '0' && part.charAt(at) <= '9';
    }
}
