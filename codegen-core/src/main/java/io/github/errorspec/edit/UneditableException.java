package io.github.errorspec.edit;

import io.github.errorspec.diagnostic.Diagnostic;
import io.github.errorspec.source.SourceSpan;

/** A wish that cannot be fulfilled without changing something else; nothing was changed. */
public final class UneditableException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Diagnostic diagnostic;

    UneditableException(SourceSpan place, String message, String help) {
        this(Diagnostic.of(EditFault.CANNOT_EDIT, place, message).withHelp(help));
    }

    UneditableException(Diagnostic diagnostic) {
        super(diagnostic.message());
        this.diagnostic = diagnostic;
    }

    /** What to tell the user, with the line. */
    public Diagnostic diagnostic() {
        return diagnostic;
    }
}
