package io.github.errorspec.lint;

import io.github.errorspec.diagnostic.Diagnostic;
import io.github.errorspec.diagnostic.Diagnostics;
import io.github.errorspec.model.Catalog;

final class EmptyCatalog implements LintRule {
    @Override
    public String summary() {
        return "A catalog without rows has nothing to generate.";
    }

    @Override
    public void check(Catalog catalog, Diagnostics diagnostics) {
        if (catalog.errors().isEmpty()) {
            diagnostics.add(Diagnostic.of(this, catalog.span(), "the catalog has no rows")
                    .withHelp("add one: `errors: {1: {name: My first error, http: 400}}`"));
        }
    }
}
