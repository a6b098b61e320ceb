package io.github.errorspec.model;

/** Who may know of a row. */
public enum Visibility {
    PUBLIC,
    /** Stays out of published documents and clients. */
    INTERNAL
}
