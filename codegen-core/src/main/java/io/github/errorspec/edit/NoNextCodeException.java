package io.github.errorspec.edit;

import io.github.errorspec.diagnostic.Diagnostic;

/** There is no code for another row. */
public final class NoNextCodeException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Diagnostic diagnostic;

    NoNextCodeException(Diagnostic diagnostic) {
        super(diagnostic.message());
        this.diagnostic = diagnostic;
    }

    /** Why, with the category's line. */
    public Diagnostic diagnostic() {
        return diagnostic;
    }
}
