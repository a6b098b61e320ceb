package io.github.errorspec.compat;

import io.github.errorspec.diagnostic.Rule;
import io.github.errorspec.diagnostic.Severity;
import io.github.errorspec.model.Words;

/** Something that a catalog keeps from one release to the next. */
public interface CompatRule extends Rule {
    /** The class's own name in kebab case. */
    @Override
    default String id() {
        return Words.of(getClass().getSimpleName()).kebab();
    }

    @Override
    default Severity severity() {
        return Severity.ERROR;
    }

    /** What is released can be changed on purpose, with a reason. */
    @Override
    default boolean isFirm() {
        return false;
    }

    @Override
    default boolean comparesEditions() {
        return true;
    }

    /** Whom a breach reaches. */
    Impact impact();

    /** Whether a new version of the right kind makes a breach right. */
    default boolean isExcusedByVersion() {
        return true;
    }

    /**
     * Whether a finding prints the command that accepts it. Where the only element that could accept it is larger than the finding, it
     * would accept all others to come too.
     */
    default boolean offersToAccept() {
        return true;
    }

    /** Reports every place where the editions break this rule. */
    void check(Comparison comparison, Findings findings);
}
