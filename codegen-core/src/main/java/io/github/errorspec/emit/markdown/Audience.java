package io.github.errorspec.emit.markdown;

import io.github.errorspec.resolve.InternalRows;

/** Who reads the pages. */
enum Audience {
    PUBLIC,
    /** The support desk, which knows all rows. */
    INTERNAL;

    InternalRows rows() {
        return this == PUBLIC ? InternalRows.OMIT : InternalRows.INCLUDE;
    }
}
