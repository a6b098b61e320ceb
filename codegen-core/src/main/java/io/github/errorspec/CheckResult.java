package io.github.errorspec;

import io.github.errorspec.diagnostic.Diagnostic;
import io.github.errorspec.diagnostic.Diagnostics;
import io.github.errorspec.input.Sources;
import java.util.List;

/**
 * What a check found.
 *
 * @param diagnostics in the order of a report
 * @param sources where it looked: the spec with the other files that belong to it, as far as the spec tells
 */
public record CheckResult(List<Diagnostic> diagnostics, Sources sources) {
    public CheckResult {
        diagnostics = List.copyOf(diagnostics);
    }

    /** Whether the spec has an error. */
    public boolean failed() {
        return Diagnostics.hasErrors(diagnostics);
    }
}
