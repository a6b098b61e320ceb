package io.github.errorspec.emit.template;

import io.github.errorspec.diagnostic.Diagnostic;

/** A template cannot be filled. */
final class TemplateFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Diagnostic diagnostic;

    TemplateFailure(Diagnostic diagnostic, Throwable cause) {
        super(diagnostic.message(), cause);
        this.diagnostic = diagnostic;
    }

    Diagnostic diagnostic() {
        return diagnostic;
    }
}
