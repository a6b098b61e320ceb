package io.github.errorspec.diagnostic;

import java.util.regex.Pattern;

/** Parts of commands that messages tell users to type. */
public final class ShellWords {
    /** The table that commands take if none is given. */
    private static final String DEFAULT_SPEC = "error-spec.yaml";

    /** What no shell takes apart. */
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_.:/-]+");

    private ShellWords() {}

    /** A word as shells take it. */
    public static String word(String text) {
        return PLAIN.matcher(text).matches() ? text : "'" + text.replace("'", "'\\''") + "'";
    }

    /**
     * What a command needs to look at the same table, with a blank before it; nothing if it does so anyway.
     *
     * @param spec the path of the table from the working directory
     */
    public static String option(String spec) {
        return spec.equals(DEFAULT_SPEC) ? "" : " --spec " + word(spec);
    }
}
