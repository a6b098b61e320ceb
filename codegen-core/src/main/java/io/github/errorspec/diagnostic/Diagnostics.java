package io.github.errorspec.diagnostic;

import io.github.errorspec.source.SourceSpan;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects what is found, so that a user sees all faults at once. */
public final class Diagnostics {
    /** Once each: what an alias repeats is written, and wrong, in one place only. */
    private final Set<Diagnostic> found = new LinkedHashSet<>();

    public void add(Diagnostic diagnostic) {
        found.add(diagnostic);
    }

    public void addAll(Diagnostics others) {
        found.addAll(others.found);
    }

    public boolean hasErrors() {
        for (Diagnostic diagnostic : found) {
            if (diagnostic.severity() == Severity.ERROR) {
                return true;
            }
        }
        return false;
    }

    /**
     * Everything found so far, in the order of {@link Diagnostic#ORDER}; without warnings about what is an error already, since
     * they may no longer hold when it is mended.
     */
    public List<Diagnostic> sorted() {
        Set<SourceSpan> wrong = new HashSet<>();
        found.stream()
                .filter(diagnostic -> diagnostic.severity() == Severity.ERROR)
                .forEach(diagnostic -> wrong.add(diagnostic.span()));
        return found.stream()
                .filter(diagnostic -> diagnostic.severity() == Severity.ERROR || !wrong.contains(diagnostic.span()))
                .sorted(Diagnostic.ORDER)
                .toList();
    }
}
