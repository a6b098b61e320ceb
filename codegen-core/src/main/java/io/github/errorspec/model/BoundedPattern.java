package io.github.errorspec.model;

import java.util.regex.Pattern;

/**
 * A pattern that users wrote. Java's matcher tries every way to share a text out among repetitions inside repetitions, which for a text
 * of some thirty characters can take longer than anybody waits; so it is stopped.
 */
public final class BoundedPattern {
    /** How often a matcher may look at a character of one text; what is no trap looks some dozens of times at each. */
    public static final int STEPS = 1_000_000;

    /** How often something may be repeated that need not take a character, which a matcher then does not look at. */
    private static final long REPETITIONS = 1_000;

    private final Pattern pattern;
    private final int steps;

    public BoundedPattern(Pattern pattern) {
        this(pattern, RepeatedGroups.of(pattern.pattern()) > REPETITIONS ? 0 : STEPS);
    }

    BoundedPattern(Pattern pattern, int steps) {
        this.pattern = pattern;
        this.steps = steps;
    }

    /** What is known of a text. */
    public enum Match {
        YES,
        NO,
        /** The matcher was stopped, or not begun. */
        UNDECIDED
    }

    /** Whether the whole text matches. */
    public Match match(String text) {
        if (steps == 0) {
            return Match.UNDECIDED;
        }
        try {
            return pattern.matcher(new Counted(text, steps)).matches() ? Match.YES : Match.NO;
        } catch (TooLong | StackOverflowError e) {
            return Match.UNDECIDED;
        }
    }

    private static final class TooLong extends RuntimeException {
        private static final long serialVersionUID = 1L;

        TooLong() {
            super(null, null, false, false);
        }
    }

    /** A text that is looked at so often, and not once more. */
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
