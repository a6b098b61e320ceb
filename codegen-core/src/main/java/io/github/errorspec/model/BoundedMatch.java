package io.github.errorspec.model;

import java.util.regex.Pattern;

/**
 * Whether a text matches a pattern that users wrote. Java's matcher tries every way to share a text out among repetitions inside
 * repetitions, which for a text of some thirty characters can take longer than anybody waits; so it is stopped.
 */
public enum BoundedMatch {
    YES,
    NO,
    /** Not known: the matcher was stopped. */
    UNDECIDED;

    /** How often a matcher may look at a character of one text; what is no trap looks some dozens of times at each. */
    public static final int STEPS = 1_000_000;

    /** Whether the whole text matches. */
    public static BoundedMatch of(Pattern pattern, String text) {
        return of(pattern, text, STEPS);
    }

    static BoundedMatch of(Pattern pattern, String text, int steps) {
        try {
            return pattern.matcher(new Counted(text, steps)).matches() ? YES : NO;
        } catch (TooLong | StackOverflowError e) {
            return UNDECIDED;
        }
    }

    private static final class TooLong extends RuntimeException {
        private static final long serialVersionUID = 1L;

        TooLong() {
            super(null, null, false, false);
        }
    }

    /** A text that tells how often it was looked at. */
    private static final class Counted implements CharSequence {
        private final String text;
        private int left;

        Counted(String text, int steps) {
            this.text = text;
            this.left = steps;
        }

        @Override
        public char charAt(int index) {
            if (--left < 0) {
                throw new TooLong();
            }
            return text.charAt(index);
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return text.subSequence(start, end);
        }

        @Override
        public String toString() {
            return text;
        }
    }
}
