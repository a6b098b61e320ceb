package io.github.errorspec.resolve;

/** What becomes of rows with {@code visibility: internal}. */
public enum InternalRows {
    INCLUDE,
    /** They are left out, as a client that others use should; their codes are unknown to it then. */
    OMIT
}
