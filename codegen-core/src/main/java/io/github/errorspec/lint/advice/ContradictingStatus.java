package io.github.errorspec.lint.advice;

import io.github.errorspec.diagnostic.Diagnostic;
import io.github.errorspec.diagnostic.Diagnostics;
import io.github.errorspec.diagnostic.Severity;
import io.github.errorspec.lint.LintRule;
import io.github.errorspec.model.Catalog;
import io.github.errorspec.model.ErrorDefinition;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

final class ContradictingStatus implements LintRule {
    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public String summary() {
        return "The HTTP status of a row says what its name says: `Order not found` is not answered with 500, nor `Invalid header` with 403.";
    }

    @Override
    public String reason() {
        return "Clients, proxies and monitoring go by the status before they look at the code: they would retry, alert or sign in again for nothing.";
    }

    @Override
    public void check(Catalog catalog, Diagnostics diagnostics) {
        Map<String, List<ErrorDefinition>> wrong = new LinkedHashMap<>();
        for (ErrorDefinition row : Answers.of(catalog)) {
            contradicted(row).ifPresent(meaning -> wrong.computeIfAbsent(
                            row.policy().httpStatus() + " instead of " + meaning.usual(), status -> new ArrayList<>())
                    .add(row));
        }
        wrong.forEach((status, rows) -> Rows.report(
                this,
                catalog,
                rows,
                this::fault,
                "have names that do not go with their HTTP status "
                        + rows.get(0).policy().httpStatus(),
                diagnostics));
    }

    /** What a row says of itself, if its status says something else. */
    static Optional<Meaning> contradicted(ErrorDefinition row) {
        int status = row.policy().httpStatus();
        return byName(row)
                .or(() -> Meaning.canContradictMessage(status)
                        ? row.texts()
                                .message()
                                .map(Object::toString)
                                .map(Wording::of)
                                .flatMap(Meaning::ofMessage)
                        : Optional.empty());
    }

    private static Optional<Meaning> byName(ErrorDefinition row) {
        return Meaning.ofName(Wording.of(row.texts().name()))
                .filter(meaning -> !meaning.fits().has(row.policy().httpStatus()));
    }

    private Diagnostic fault(ErrorDefinition row) {
        int status = row.policy().httpStatus();
        Meaning meaning = contradicted(row).orElseThrow();
        String text = byName(row).isPresent()
                ? "the name `" + row.texts().name() + "`"
                : "the message `" + row.texts().message().orElseThrow() + "`";
        return Diagnostic.of(
                        this,
                        row.keys().getOrDefault("http", row.span()),
                        text + " does not go with the HTTP status " + status)
                .withHelp("what clients expect here is " + meaning.usual());
    }
}
