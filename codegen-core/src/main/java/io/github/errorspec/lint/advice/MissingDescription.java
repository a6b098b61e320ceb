package io.github.errorspec.lint.advice;

import io.github.errorspec.diagnostic.Diagnostic;
import io.github.errorspec.diagnostic.Diagnostics;
import io.github.errorspec.diagnostic.Severity;
import io.github.errorspec.lint.LintRule;
import io.github.errorspec.model.Catalog;
import io.github.errorspec.model.ErrorDefinition;
import io.github.errorspec.model.ErrorTexts;
import java.util.List;

final class MissingDescription implements LintRule {
    /** Fewer are an example, or the beginning of a catalog. */
    private static final int SOME = 6;

    /** What is answered with less needs no explanation: it is a success. */
    private static final int FIRST_ERROR = 400;

    @Override
    public Severity severity() {
        return Severity.NOTE;
    }

    @Override
    public String summary() {
        return "Where most public errors are explained, by a `description` or another text than the name, all of them are.";
    }

    @Override
    public String reason() {
        return "Documentation shows a bare name among entries that explain themselves. A catalog of bare names, or of a few rows, is left in peace.";
    }

    @Override
    public void check(Catalog catalog, Diagnostics diagnostics) {
        List<ErrorDefinition> rows = catalog.errors().stream()
                .filter(row -> row.isPublic() && row.policy().httpStatus() >= FIRST_ERROR)
                .toList();
        List<ErrorDefinition> bare =
                rows.stream().filter(MissingDescription::isBare).toList();
        if (rows.size() >= SOME && 2 * bare.size() < rows.size()) {
            Rows.report(this, catalog, bare, this::fault, "have no `description`, unlike most", diagnostics);
        }
    }

    private static boolean isBare(ErrorDefinition row) {
        ErrorTexts texts = row.texts();
        return texts.description().isEmpty()
                && texts.message().isEmpty()
                && texts.remedy().isEmpty()
                && texts.causes().isEmpty();
    }

    private Diagnostic fault(ErrorDefinition row) {
        return Diagnostic.of(this, row.span(), "`" + row.code() + "` has no `description`, unlike most rows")
                .withHelp("say when the error occurs");
    }
}
