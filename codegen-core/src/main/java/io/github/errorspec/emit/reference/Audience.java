package io.github.errorspec.emit.reference;

import io.github.errorspec.emit.Option;
import io.github.errorspec.resolve.InternalRows;

/** Who reads the reference. */
public enum Audience {
    PUBLIC,
    /** The support desk, which knows all rows. */
    INTERNAL;

    public static final Option OPTION = Option.choice(
            "audience",
            PUBLIC,
            "Who reads the pages: `public` leaves out rows with `visibility: internal`, `internal` is for the support desk.");

    public InternalRows rows() {
        return this == PUBLIC ? InternalRows.OMIT : InternalRows.INCLUDE;
    }
}
