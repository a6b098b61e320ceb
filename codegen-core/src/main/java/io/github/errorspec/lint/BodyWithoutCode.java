package io.github.errorspec.lint;

import io.github.errorspec.diagnostic.Diagnostic;
import io.github.errorspec.diagnostic.Diagnostics;
import io.github.errorspec.diagnostic.Severity;
import io.github.errorspec.model.Catalog;
import io.github.errorspec.model.ProblemFormat;
import java.util.Set;

final class BodyWithoutCode implements LintRule {
    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public String summary() {
        return "A `body` has a place for the `code`.";
    }

    @Override
    public String reason() {
        return "Without the code no client, and no generated code, can tell from a body which error it is.";
    }

    @Override
    public void check(Catalog catalog, Diagnostics diagnostics) {
        ProblemFormat format = catalog.problem();
        Set<String> parts = format.places().keySet();
        boolean told = parts.contains("code") || (parts.contains("type") && isTold(catalog));
        if (format.isRemapped() && !told) {
            diagnostics.add(Diagnostic.of(this, format.bodySpan(), "`body` has no place for the `code`")
                    .withHelp("add one, such as `code: /error/code`")
                    .about(catalog.span()));
        }
    }

    /** Whether the type alone tells the error. */
    private static boolean isTold(Catalog catalog) {
        return catalog.problem()
                .type()
                .filter(type -> !type.placeholders().isEmpty())
                .isPresent();
    }
}
