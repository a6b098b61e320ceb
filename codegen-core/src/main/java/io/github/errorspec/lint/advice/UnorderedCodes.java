package io.github.errorspec.lint.advice;

import io.github.errorspec.diagnostic.Diagnostic;
import io.github.errorspec.diagnostic.Diagnostics;
import io.github.errorspec.diagnostic.Severity;
import io.github.errorspec.lint.LintRule;
import io.github.errorspec.model.Catalog;
import io.github.errorspec.model.CodeType;
import io.github.errorspec.model.ErrorDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

final class UnorderedCodes implements LintRule {
    /** One row of so many that is not where it belongs; with more, codes are not what the rows are ordered by. */
    private static final int ONE_OF = 5;

    @Override
    public Severity severity() {
        return Severity.NOTE;
    }

    @Override
    public String summary() {
        return "Where the rows of a category are ordered by their numbers, all of them are.";
    }

    @Override
    public String reason() {
        return "Whoever looks for a code, or for the next free one, reads the numbers in their order and overlooks the odd one.";
    }

    @Override
    public void check(Catalog catalog, Diagnostics diagnostics) {
        if (catalog.codes().type() == CodeType.INTEGER) {
            Stream.concat(
                            catalog.categories().stream().map(category -> category.errors()),
                            Stream.of(catalog.uncategorized()))
                    .forEach(rows -> check(rows, diagnostics));
        }
    }

    /** Families stand before or behind their members, and negative codes run downwards or upwards. */
    private void check(List<ErrorDefinition> all, Diagnostics diagnostics) {
        List<ErrorDefinition> rows = all.stream()
                .filter(row -> !row.code().isFamily() && !row.code().text().startsWith("-"))
                .toList();
        List<Diagnostic> breaks = new ArrayList<>();
        for (int i = 1; i < rows.size(); i++) {
            ErrorDefinition before = rows.get(i - 1);
            if (number(rows.get(i)) < number(before)) {
                breaks.add(fault(rows.get(i), before));
            }
        }
        if (breaks.size() * ONE_OF <= rows.size()) {
            breaks.stream().limit(1).forEach(diagnostics::add);
        }
    }

    private static long number(ErrorDefinition row) {
        return Long.parseLong(row.code().text());
    }

    private Diagnostic fault(ErrorDefinition row, ErrorDefinition before) {
        return Diagnostic.of(
                        this,
                        row.span(),
                        "`" + row.code() + "` stands behind `" + before.code()
                                + "`, but the other rows are ordered by their codes")
                .withHelp("move the row, which changes no code")
                .withRelated(before.span(), "the row before it")
                .about(row.span());
    }
}
