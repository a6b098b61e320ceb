package io.github.errorspec;

import io.github.errorspec.diagnostic.Diagnostic;
import io.github.errorspec.diagnostic.Diagnostics;
import io.github.errorspec.source.SpecFile;
import java.util.List;

/**
 * What a check found.
 *
 * @param diagnostics in the order of a report
 * @param inputs where it looked: the spec, then the other files that belong to it, as far as the spec tells
 */
public record CheckResult(List<Diagnostic> diagnostics, List<SpecFile> inputs) {
    public CheckResult {
        diagnostics = List.copyOf(diagnostics);
        inputs = List.copyOf(inputs);
    }

    /** Whether the spec has an error. */
    public boolean failed() {
        return Diagnostics.hasErrors(diagnostics);
    }
}
