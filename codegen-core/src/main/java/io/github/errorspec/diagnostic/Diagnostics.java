package io.github.errorspec.diagnostic;

import java.util.ArrayList;
import java.util.List;

/** Collects what is found, so that a user sees all faults at once. */
public final class Diagnostics {
    private final List<Diagnostic> found = new ArrayList<>();

    public void add(Diagnostic diagnostic) {
        found.add(diagnostic);
    }

    public boolean hasErrors() {
        return found.stream().anyMatch(diagnostic -> diagnostic.severity() == Severity.ERROR);
    }

    /** Everything found so far, in the order of {@link Diagnostic#ORDER}. */
    public List<Diagnostic> sorted() {
        return found.stream().sorted(Diagnostic.ORDER).toList();
    }
}
