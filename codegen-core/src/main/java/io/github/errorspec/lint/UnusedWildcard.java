package io.github.errorspec.lint;

import io.github.errorspec.diagnostic.Diagnostic;
import io.github.errorspec.diagnostic.Diagnostics;
import io.github.errorspec.diagnostic.Severity;
import io.github.errorspec.model.Catalog;

final class UnusedWildcard implements LintRule {
    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public boolean needsWhole() {
        return true;
    }

    @Override
    public String summary() {
        return "`codes.wildcard` is a letter that no code has.";
    }

    @Override
    public String reason() {
        return "It does nothing today, but would make a family of a later code with that letter, without a word.";
    }

    @Override
    public void check(Catalog catalog, Diagnostics diagnostics) {
        catalog.codes()
                .declaredWildcard()
                .filter(wildcard -> catalog.errors().stream()
                        .noneMatch(error -> error.code().isFamily()))
                .ifPresent(wildcard -> diagnostics.add(
                        Diagnostic.of(this, wildcard.span(), "no code has the wildcard `" + wildcard.value() + "`")
                                .withHelp("remove `wildcard`, or check the codes that should be families")
                                .about(catalog.span())));
    }
}
