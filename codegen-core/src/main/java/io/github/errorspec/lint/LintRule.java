package io.github.errorspec.lint;

import io.github.errorspec.diagnostic.Diagnostics;
import io.github.errorspec.diagnostic.Rule;
import io.github.errorspec.diagnostic.Severity;
import io.github.errorspec.model.Catalog;
import io.github.errorspec.model.Words;

/** Something that the elements of a catalog must keep between each other. */
public interface LintRule extends Rule {
    /** The class's own name in kebab case. */
    @Override
    default String id() {
        return Words.of(getClass().getSimpleName()).kebab();
    }

    @Override
    default Severity severity() {
        return Severity.ERROR;
    }

    /** Reports every place where the catalog breaks this rule. */
    void check(Catalog catalog, Diagnostics diagnostics);
}
