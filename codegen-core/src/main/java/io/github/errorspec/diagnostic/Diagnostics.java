package io.github.errorspec.diagnostic;

import io.github.errorspec.source.SourceSpan;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects what is found, so that a user sees all faults at once. */
public final class Diagnostics {
    /** Once each: what an alias repeats is written, and wrong, in one place only. */
    private final Set<Diagnostic> found = new LinkedHashSet<>();

    private final RuleSet rules;
    private int errors;

    /** With every rule as it is. */
    public Diagnostics() {
        this(RuleSet.DEFAULT);
    }

    public Diagnostics(RuleSet rules) {
        this.rules = rules;
    }

    public void add(Diagnostic diagnostic) {
        rules.grade(diagnostic).ifPresent(graded -> {
            found.add(graded);
            errors += graded.isError() ? 1 : 0;
        });
    }

    public void addAll(Diagnostics others) {
        others.found.forEach(this::add);
    }

    public boolean hasErrors() {
        return hasErrors(found);
    }

    /** How many errors were added, also those that were there already: who sees the number grow knows that something was wrong. */
    public int errors() {
        return errors;
    }

    /** Everything found so far, as it was found. */
    public List<Diagnostic> all() {
        return List.copyOf(found);
    }

    /** Whether one of them stops a compilation. */
    public static boolean hasErrors(Collection<Diagnostic> diagnostics) {
        for (Diagnostic diagnostic : diagnostics) {
            if (diagnostic.isError()) {
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
                .filter(diagnostic -> diagnostic.isError() && !diagnostic.rule().comparesEditions())
                .forEach(diagnostic -> wrong.add(diagnostic.span()));
        return found.stream()
                .filter(diagnostic -> diagnostic.isError()
                        || diagnostic.rule().comparesEditions()
                        || !wrong.contains(diagnostic.span()))
                .sorted(Diagnostic.ORDER)
                .toList();
    }
}
