package io.github.errorspec.verdict;

import io.github.errorspec.diagnostic.Diagnostic;
import io.github.errorspec.diagnostic.Diagnostics;
import io.github.errorspec.diagnostic.RuleSet;
import io.github.errorspec.diagnostic.Severity;
import io.github.errorspec.diagnostic.Suggestions;
import io.github.errorspec.model.Allow;
import io.github.errorspec.model.Catalog;
import io.github.errorspec.model.RuleLevel;
import io.github.errorspec.source.SourceSpan;
import io.github.errorspec.verdict.RuleBook.Standing;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Applies what a catalog says of rules: what it allows is not told, and the rest is as grave as it says. */
public final class Verdict {
    private final Catalog catalog;
    private final RuleBook book;

    /** What is wrong with that which the catalog says of rules. */
    private final Diagnostics own = new Diagnostics();

    private final Map<String, Severity> severities = new HashMap<>();
    private final Set<String> off = new HashSet<>();

    private Verdict(Catalog catalog, RuleBook book) {
        this.catalog = catalog;
        this.book = book;
        catalog.rules().levels().forEach(this::setLevel);
    }

    /**
     * What is told.
     *
     * @param catalog what was read
     * @param whole whether all of the spec was read; else nothing is told that only holds if it was
     * @param found all that was found
     */
    public static Diagnostics of(Catalog catalog, boolean whole, Diagnostics found, RuleBook book) {
        return new Verdict(catalog, book).judge(whole, found);
    }

    private Diagnostics judge(boolean whole, Diagnostics found) {
        Excuses excuses = new Excuses(catalog);
        Diagnostics told = new Diagnostics(new RuleSet(severities, off));
        for (Diagnostic finding : found.all()) {
            if (isSure(finding, whole) && !excuses.excuse(finding)) {
                told.add(finding);
            }
        }
        excuses.all().forEach(allow -> checkAllow(allow, excuses));
        own.all().stream().filter(finding -> isSure(finding, whole)).forEach(told::add);
        return told;
    }

    private static boolean isSure(Diagnostic finding, boolean whole) {
        return whole || !finding.rule().needsWhole();
    }

    private void setLevel(String id, RuleLevel level) {
        Optional<Standing> standing = standing(id, level.span());
        boolean milder = level.severity().filter(Severity.ERROR::equals).isEmpty();
        if (milder && standing.filter(Standing.FIRM::equals).isPresent()) {
            reportFirm(id, level.span(), "made milder");
        } else if (standing.isPresent()) {
            level.severity().ifPresentOrElse(severity -> severities.put(id, severity), () -> off.add(id));
        }
    }

    private void checkAllow(Allow allow, Excuses excuses) {
        Optional<Standing> standing = standing(allow.rule(), allow.span());
        if (standing.filter(Standing.FIRM::equals).isPresent()) {
            reportFirm(allow.rule(), allow.span(), "accepted");
        } else if (standing.filter(Standing.JUDGED::equals).isPresent() && excuses.isUnused(allow)) {
            own.add(Diagnostic.of(
                            VerdictRule.UNUSED_ALLOW,
                            allow.span(),
                            "there is no finding of `" + allow.rule() + "` to accept here")
                    .withHelp("remove it"));
        }
    }

    private Optional<Standing> standing(String id, SourceSpan place) {
        Optional<Standing> standing = book.standing(id);
        if (standing.isEmpty()) {
            own.add(Diagnostic.of(VerdictRule.UNKNOWN_RULE, place, "there is no rule `" + id + "`")
                    .withHelp(Suggestions.nearest(id, book.ids())
                            .map(near -> "did you mean `" + near + "`?")
                            .orElse("the id of a rule, as it stands in brackets behind a message")));
        }
        return standing;
    }

    private void reportFirm(String id, SourceSpan place, String what) {
        own.add(Diagnostic.of(VerdictRule.FIRM_RULE, place, "`" + id + "` cannot be " + what)
                .withHelp("mend what it finds, and remove this"));
    }
}
