package io.github.errorspec.lint.advice;

import io.github.errorspec.diagnostic.Diagnostic;
import io.github.errorspec.diagnostic.Diagnostics;
import io.github.errorspec.diagnostic.Severity;
import io.github.errorspec.lint.LintRule;
import io.github.errorspec.model.Catalog;
import io.github.errorspec.model.ErrorDefinition;
import java.util.List;

final class MissingReplacement implements LintRule {
    @Override
    public Severity severity() {
        return Severity.NOTE;
    }

    @Override
    public String summary() {
        return "A deprecated row says what to use instead, with `replacedBy`, or why there is nothing, with `reason`.";
    }

    @Override
    public String reason() {
        return "Whoever raises or catches it is warned by the compiler, and has to find out what to do about it.";
    }

    @Override
    public void check(Catalog catalog, Diagnostics diagnostics) {
        List<ErrorDefinition> silent = catalog.errors().stream()
                .filter(row -> row.life()
                        .deprecation()
                        .filter(found ->
                                found.replacedBy().isEmpty() && found.reason().isEmpty())
                        .isPresent())
                .toList();
        Rows.report(
                this, catalog, silent, this::fault, "are deprecated without saying what to use instead", diagnostics);
    }

    private Diagnostic fault(ErrorDefinition row) {
        return Diagnostic.of(this, row.span(), "`" + row.code() + "` is deprecated without saying what to use instead")
                .withHelp("`deprecated: {replacedBy: <code>}`, or `deprecated: {reason: <text>}`");
    }
}
