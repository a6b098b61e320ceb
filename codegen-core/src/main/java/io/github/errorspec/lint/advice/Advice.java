package io.github.errorspec.lint.advice;

import io.github.errorspec.diagnostic.Diagnostics;
import io.github.errorspec.diagnostic.Rule;
import io.github.errorspec.lint.LintRule;
import io.github.errorspec.model.Catalog;
import java.util.List;

/** All rules that advise. A catalog that breaks them works; it could be better. */
public final class Advice {
    private static final List<LintRule> ALL = List.of(
            new ContradictingStatus(),
            new UnfitStatus(),
            new RetriedStatus(),
            new MissingHeader(),
            new ContradictingGrpc(),
            new BlamedClient(),
            new UnfinishedText(),
            new MissingDescription(),
            new ShortDescription(),
            new CopiedDescription(),
            new RepeatedDescription(),
            new SimilarName(),
            new TwoSpellings(),
            new UnmentionedParam(),
            new MissingReplacement(),
            new UnorderedCodes(),
            new NearlyFullRange());

    private Advice() {}

    /** Checks a catalog against every rule; all at once, since some read each word of a large catalog and none depends on another. */
    public static void check(Catalog catalog, Diagnostics diagnostics) {
        List<Diagnostics> found =
                ALL.parallelStream().map(rule -> found(rule, catalog)).toList();
        found.forEach(diagnostics::addAll);
    }

    private static Diagnostics found(LintRule rule, Catalog catalog) {
        Diagnostics own = new Diagnostics();
        rule.check(catalog, own);
        return own;
    }

    /** For the rules page. */
    public static List<Rule> all() {
        return List.copyOf(ALL);
    }
}
