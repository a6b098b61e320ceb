package io.github.errorspec.lint.advice;

import io.github.errorspec.diagnostic.Diagnostic;
import io.github.errorspec.diagnostic.Diagnostics;
import io.github.errorspec.diagnostic.Severity;
import io.github.errorspec.lint.LintRule;
import io.github.errorspec.model.Catalog;
import io.github.errorspec.model.ErrorDefinition;
import io.github.errorspec.model.Retry;
import java.util.List;
import java.util.Set;

final class RetriedStatus implements LintRule {
    private static final Set<Integer> RETRIED = Set.of(408, 421, 425, 429, 503);

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public String summary() {
        return "No row says `retry: never` or `afterChange` with a status that clients send again by themselves: 408, 421, 425, 429 or 503.";
    }

    @Override
    public String reason() {
        return "Libraries know the status and not the table: some send the same request twice, POST too, before the error reaches anybody ([which ones](http.md)).";
    }

    @Override
    public void check(Catalog catalog, Diagnostics diagnostics) {
        List<ErrorDefinition> retried = Answers.of(catalog).stream()
                .filter(row -> RETRIED.contains(row.policy().httpStatus()))
                .filter(row -> forbids(row.policy().retry().when()))
                // What nobody wrote is a default, and no wish.
                .filter(row -> catalog.placeOf("retry", row).isPresent())
                .toList();
        Rows.report(
                this,
                catalog,
                retried,
                row -> fault(catalog, row),
                "must not be sent again, but have a status that clients send again by themselves",
                diagnostics);
    }

    private static boolean forbids(Retry.When when) {
        return when == Retry.When.NEVER || when == Retry.When.AFTER_CHANGE;
    }

    private Diagnostic fault(Catalog catalog, ErrorDefinition row) {
        return Diagnostic.of(
                        this,
                        catalog.placeOf("retry", row).orElse(row.span()),
                        "`retry: " + row.policy().retry().when().word() + "` does not hold back clients that send a "
                                + row.policy().httpStatus() + " such as `" + row.code() + "` again by themselves")
                .withHelp("another status, such as 400, 409 or 422; or `retry: later`");
    }
}
