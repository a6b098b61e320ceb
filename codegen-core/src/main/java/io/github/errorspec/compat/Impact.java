package io.github.errorspec.compat;

/** Whom a change reaches, and so which part of the catalog's version it has to raise. */
public enum Impact {
    /** Programs that send and receive errors, also those that nobody compiles again. */
    WIRE(Bump.MAJOR),
    /** Code that was written against generated code. */
    SOURCE(Bump.MAJOR),
    /** People who read. */
    TEXT(Bump.PATCH);

    private final Bump bump;

    Impact(Bump bump) {
        this.bump = bump;
    }

    Bump bump() {
        return bump;
    }
}
