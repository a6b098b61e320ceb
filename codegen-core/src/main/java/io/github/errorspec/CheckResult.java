package io.github.errorspec;

import io.github.errorspec.diagnostic.Diagnostic;
import io.github.errorspec.diagnostic.Diagnostics;
import io.github.errorspec.diagnostic.Severity;
import io.github.errorspec.input.InputFault;
import io.github.errorspec.input.Sources;
import io.github.errorspec.past.PastFault;
import java.util.List;

/**
 * What a check found.
 *
 * @param diagnostics in the order of a report
 * @param failOn the least grave of them that fails it
 * @param sources where it looked: the spec with the other files that belong to it, as far as the spec tells
 */
public record CheckResult(List<Diagnostic> diagnostics, Severity failOn, Sources sources) {
    public CheckResult {
        diagnostics = List.copyOf(diagnostics);
    }

    static CheckResult of(Diagnostics found, Sources sources, Severity failOn) {
        return new CheckResult(found.sorted(), failOn, sources);
    }

    /** Whether something is so grave that it fails. */
    public boolean failed() {
        return diagnostics.stream().anyMatch(diagnostic -> diagnostic.severity().compareTo(failOn) <= 0);
    }

    /** Whether that is because something cannot be read, so that nobody knows what is in it. */
    public boolean couldNotRead() {
        return diagnostics.stream()
                .filter(Diagnostic::isError)
                .map(Diagnostic::rule)
                .anyMatch(rule -> rule instanceof InputFault || rule instanceof PastFault);
    }
}
