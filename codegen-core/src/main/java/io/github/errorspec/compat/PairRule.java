package io.github.errorspec.compat;

/** A rule about one row and what it was; it asks nothing but these two. */
interface PairRule extends CompatRule {
    @Override
    default void check(Comparison comparison, Findings findings) {
        comparison.changed().forEach(pair -> check(pair, comparison, findings));
    }

    /** Reports how a row breaks this rule. */
    void check(Pair pair, Comparison comparison, Findings findings);
}
