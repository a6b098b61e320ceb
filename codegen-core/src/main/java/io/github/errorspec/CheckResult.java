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
 * @param past what became of the comparison
 */
public record CheckResult(List<Diagnostic> diagnostics, Severity failOn, Sources sources, Past past) {
    /** What became of the comparison with what was released. */
    public enum Past {
        /** There is none, or nobody asked for it. */
        NONE,
        COMPARED,
        /** There should be one, and it cannot be had. */
        UNREADABLE
    }

    public CheckResult {
        diagnostics = List.copyOf(diagnostics);
    }

    /** Without a look at the past. */
    public CheckResult(List<Diagnostic> diagnostics, Severity failOn, Sources sources) {
        this(diagnostics, failOn, sources, Past.NONE);
    }

    static CheckResult of(Diagnostics found, Sources sources, Severity failOn, Past past) {
        return new CheckResult(found.sorted(), failOn, sources, past);
    }

    /** Whether the spec was compared with what was released. */
    public boolean isCompared() {
        return past == Past.COMPARED;
    }

    /** Whether something is so grave that it fails. */
    public boolean failed() {
        return diagnostics.stream().anyMatch(diagnostic -> diagnostic.severity().compareTo(failOn) <= 0);
    }

    /** Whether that is because something cannot be read, so that nobody knows what is in it. */
    public boolean couldNotRead() {
        return past == Past.UNREADABLE || couldNotRead(diagnostics);
    }

    static boolean couldNotRead(List<Diagnostic> diagnostics) {
        return diagnostics.stream()
                .filter(Diagnostic::isError)
                .map(Diagnostic::rule)
                .anyMatch(rule -> rule instanceof InputFault || rule instanceof PastFault);
    }
}
