package io.github.errorspec.cli;

/**
 * Where output is shown, as far as that is known.
 *
 * @param color whether in colour
 * @param width how many columns there are
 */
record Terminal(Color color, int width) {
    /** That of a terminal of old, and of what is read through a pipe. */
    static final int USUAL_WIDTH = 80;

    private static final int NARROWEST = 40;

    /** Longer lines are hard to read. */
    private static final int WIDEST = 100;

    /**
     * With a width as shells and the launcher tell it.
     *
     * @param columns a number; whatever else it is, nobody knows the width
     */
    static Terminal of(Color color, String columns) {
        int known = columns.matches("[1-9][0-9]{0,4}") ? Integer.parseInt(columns) : USUAL_WIDTH;
        return new Terminal(color, Math.max(NARROWEST, Math.min(known, WIDEST)));
    }
}
