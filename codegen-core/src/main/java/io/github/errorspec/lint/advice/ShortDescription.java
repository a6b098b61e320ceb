package io.github.errorspec.lint.advice;

import io.github.errorspec.diagnostic.Diagnostic;
import io.github.errorspec.diagnostic.Diagnostics;
import io.github.errorspec.diagnostic.Severity;
import io.github.errorspec.lint.LintRule;
import io.github.errorspec.model.Catalog;
import io.github.errorspec.model.ErrorDefinition;
import java.util.List;

final class ShortDescription implements LintRule {
    private static final int SHORT = 24;

    /** From here on, letters of Asia, of which few say much. */
    private static final int TERSE_SCRIPTS = 0x2E80;

    @Override
    public Severity severity() {
        return Severity.NOTE;
    }

    @Override
    public String summary() {
        return "A `description` has more than two words.";
    }

    @Override
    public String reason() {
        return "One or two words explain nothing that the name does not say, and look unfinished in documentation.";
    }

    @Override
    public void check(Catalog catalog, Diagnostics diagnostics) {
        List<ErrorDefinition> terse = catalog.errors().stream()
                .filter(row -> row.texts()
                        .description()
                        .filter(ShortDescription::isShort)
                        .isPresent())
                .filter(row -> !CopiedDescription.isCopied(row))
                .toList();
        Rows.report(this, catalog, terse, this::fault, "have a `description` of no more than two words", diagnostics);
    }

    private static boolean isShort(String text) {
        return text.length() < SHORT
                && text.strip().split("\\s+", -1).length <= 2
                && text.chars().allMatch(c -> c < TERSE_SCRIPTS);
    }

    private Diagnostic fault(ErrorDefinition row) {
        return Diagnostic.of(
                        this,
                        row.span(),
                        "the description `" + row.texts().description().orElseThrow() + "` is very short")
                .withHelp("say in a sentence when the error occurs, or leave the `description` out");
    }
}
