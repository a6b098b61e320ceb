package io.github.errorspec.lint.advice;

import io.github.errorspec.diagnostic.Diagnostic;
import io.github.errorspec.diagnostic.Diagnostics;
import io.github.errorspec.diagnostic.Severity;
import io.github.errorspec.lint.LintRule;
import io.github.errorspec.model.Catalog;
import io.github.errorspec.model.ErrorDefinition;
import java.util.List;

final class CopiedDescription implements LintRule {
    /** So many times as long as the name, a text has more than small words besides. */
    private static final int FILLED = 3;

    @Override
    public Severity severity() {
        return Severity.NOTE;
    }

    @Override
    public String summary() {
        return "A `description` says more than the name.";
    }

    @Override
    public String reason() {
        return "Whoever looks an error up has read its name already, and finds the same words again instead of an answer.";
    }

    @Override
    public void check(Catalog catalog, Diagnostics diagnostics) {
        List<ErrorDefinition> copied =
                catalog.errors().stream().filter(CopiedDescription::isCopied).toList();
        Rows.report(this, catalog, copied, this::fault, "have a `description` that only repeats the name", diagnostics);
    }

    static boolean isCopied(ErrorDefinition row) {
        return row.texts()
                .description()
                .filter(text -> text.length() < FILLED * row.texts().name().length())
                .filter(text -> Gist.of(text).equals(Gist.of(row.texts().name())))
                .isPresent();
    }

    private Diagnostic fault(ErrorDefinition row) {
        return Diagnostic.of(this, row.span(), "the description of `" + row.code() + "` only repeats its name")
                .withHelp("say when the error occurs, or leave the `description` out");
    }
}
