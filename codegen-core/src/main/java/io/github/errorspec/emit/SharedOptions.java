package io.github.errorspec.emit;

import io.github.errorspec.resolve.InternalRows;
import java.util.regex.Pattern;

/** What users can choose about several targets, in the same words for each. */
public final class SharedOptions {
    private static final Pattern PREFIX = Pattern.compile("[A-Z][A-Za-z0-9]*");

    /** What the names of the catalog's own types begin with. */
    public static final Option TYPE_PREFIX = Option.text(
            "typePrefix",
            text -> PREFIX.matcher(text).matches(),
            "letters and digits are needed, the first of them a capital, such as `Analytics`",
            "What the names of the catalog's own types begin with; without it, the last word of the catalog's `id`.");

    /** What becomes of rows that are internal: they are part of the output, unless the user says otherwise. */
    public static final Option INTERNAL_ROWS = internalRows(InternalRows.INCLUDE);

    private SharedOptions() {}

    /** What becomes of rows that are internal. */
    public static Option internalRows(InternalRows absent) {
        return Option.choice(
                "internalRows",
                absent,
                "What becomes of rows with `visibility: internal`: `omit` leaves them out, as a client that others use should, and their codes are unknown then.");
    }
}
