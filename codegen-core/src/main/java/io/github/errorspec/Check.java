package io.github.errorspec;

import io.github.errorspec.diagnostic.Diagnostic;
import io.github.errorspec.diagnostic.Diagnostics;
import io.github.errorspec.diagnostic.Severity;
import io.github.errorspec.input.Sources;
import io.github.errorspec.lint.LintRules;
import io.github.errorspec.lint.advice.Advice;
import io.github.errorspec.model.Catalog;
import io.github.errorspec.resolve.ResolvedCatalog;
import io.github.errorspec.verdict.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A check that was made.
 *
 * @param result what it found
 * @param catalog what it looked at, with every default applied; nothing if that could not be read
 */
record Check(CheckResult result, Optional<ResolvedCatalog> catalog) {
    /** What every check looks for; advice can wait until somebody asks. */
    private static final List<Rules> JUDGED = List.of(Rules.READING, Rules.CHECKING, Rules.ADVISING);

    /**
     * Makes one.
     *
     * @param guard what knows the past; without it, nothing is compared
     */
    static Check of(Sources found, Optional<Guard> guard) {
        Diagnostics diagnostics = new Diagnostics();
        found.report(diagnostics);
        if (diagnostics.hasErrors()) {
            return unread(diagnostics, found);
        }
        Parsed parsed = Parsed.of(found, diagnostics);
        if (parsed.catalog().isEmpty()) {
            return unread(diagnostics, parsed.sources());
        }
        Catalog catalog = parsed.catalog().get();
        boolean whole = !diagnostics.hasErrors();
        LintRules.check(catalog, diagnostics);
        if (whole) {
            Advice.check(catalog, diagnostics);
        }
        ResolvedCatalog now = ResolvedCatalog.of(catalog);
        // What a spec says of rules is no excuse for a past that cannot be read.
        Diagnostics unreadable = new Diagnostics();
        CheckResult.Past past = guard.isPresent() && isComparable(diagnostics)
                ? guard.get().compare(now, diagnostics, unreadable)
                : CheckResult.Past.NONE;
        Diagnostics told = Verdict.of(catalog, whole, diagnostics, Rules.judging(judged(past)));
        told.addAll(unreadable);
        return new Check(CheckResult.of(told, parsed.sources(), catalog.rules().failsOn(), past), Optional.of(now));
    }

    private static Check unread(Diagnostics diagnostics, Sources sources) {
        return new Check(CheckResult.of(diagnostics, sources, Severity.ERROR, CheckResult.Past.NONE), Optional.empty());
    }

    /** Whether the catalog is one that can be compared. */
    private static boolean isComparable(Diagnostics found) {
        for (Diagnostic diagnostic : found.all()) {
            if (diagnostic.isError() && diagnostic.rule().hidesChanges()) {
                return false;
            }
        }
        return true;
    }

    private static List<Rules> judged(CheckResult.Past past) {
        List<Rules> judged = new ArrayList<>(JUDGED);
        if (past == CheckResult.Past.COMPARED) {
            judged.add(Rules.COMPARING);
        }
        return judged;
    }
}
