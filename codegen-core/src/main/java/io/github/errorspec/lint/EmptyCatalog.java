package io.github.errorspec.lint;

import io.github.errorspec.diagnostic.Diagnostic;
import io.github.errorspec.diagnostic.Diagnostics;
import io.github.errorspec.model.Catalog;

final class EmptyCatalog implements LintRule {
    @Override
    public boolean needsWhole() {
        return true;
    }

    @Override
    public String summary() {
        return "A catalog has at least one row.";
    }

    @Override
    public String reason() {
        return "A table without rows is nearly always an accident, such as a wrong indentation, and would remove all that was generated before.";
    }

    @Override
    public void check(Catalog catalog, Diagnostics diagnostics) {
        if (catalog.errors().isEmpty()) {
            diagnostics.add(Diagnostic.of(this, catalog.span(), "the catalog has no rows")
                    .withHelp("add one: `errors: {1: {name: My first error, http: 400}}`")
                    .about(catalog.span()));
        }
    }
}
