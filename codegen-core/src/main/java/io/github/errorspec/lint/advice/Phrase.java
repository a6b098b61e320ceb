package io.github.errorspec.lint.advice;

/**
 * Some words to look for: {@code * not found} at the end of a text, {@code no such *} at its begin, {@code * empty set *}
 * anywhere, and without a star the text as a whole.
 *
 * @param words with a space before, between and behind them
 * @param before whether other words may stand before them
 * @param behind whether other words may stand behind them
 */
record Phrase(String words, boolean before, boolean behind) {
    static Phrase of(String text) {
        boolean before = text.startsWith("* ");
        boolean behind = text.endsWith(" *");
        String words = text.substring(before ? 2 : 0, text.length() - (behind ? 2 : 0));
        return new Phrase(" " + words + " ", before, behind);
    }

    boolean isIn(Wording text) {
        String line = text.line();
        if (before) {
            return behind ? line.contains(words) : line.endsWith(words);
        }
        return behind ? line.startsWith(words) : line.equals(words);
    }
}
