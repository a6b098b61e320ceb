package io.github.errorspec.lint.advice;

import io.github.errorspec.diagnostic.Diagnostic;
import io.github.errorspec.diagnostic.Diagnostics;
import io.github.errorspec.diagnostic.Severity;
import io.github.errorspec.lint.LintRule;
import io.github.errorspec.model.Catalog;
import io.github.errorspec.model.ErrorDefinition;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

final class UnfitStatus implements LintRule {
    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public String summary() {
        return "A row has a status that is an error to all clients: none from 200 to 399, and not 407.";
    }

    @Override
    public String reason() {
        return "Clients take 2xx for a success, follow 3xx or fail if there is nothing to follow, and take 407 for a proxy's, so that some never see the body ([who does what](http.md)).";
    }

    @Override
    public void check(Catalog catalog, Diagnostics diagnostics) {
        Map<String, List<ErrorDefinition>> byEffect = Answers.of(catalog).stream()
                .filter(row -> row.policy().httpStatus() >= 200 && !row.policy().noBody())
                .filter(row -> row.policy().httpStatus() < 400 || row.policy().httpStatus() == 407)
                .collect(Collectors.groupingBy(UnfitStatus::effect, LinkedHashMap::new, Collectors.toList()));
        byEffect.forEach((effect, rows) -> Rows.report(
                this, catalog, rows, row -> fault(catalog, row), "have a status that " + effect, diagnostics));
    }

    private static String effect(ErrorDefinition row) {
        return switch (row.policy().httpStatus() / 100) {
            case 2 -> "clients take for a success";
            case 3 -> "clients take for a redirection";
            default -> "clients take for a proxy's";
        };
    }

    private Diagnostic fault(Catalog catalog, ErrorDefinition row) {
        return Diagnostic.of(
                        this,
                        catalog.placeOf("http", row).orElse(row.span()),
                        "`" + row.code() + "` has the HTTP status "
                                + row.policy().httpStatus() + ", which " + effect(row))
                .withHelp(
                        row.policy().httpStatus() == 407
                                ? "what clients expect here is 401 or 403"
                                : "a status from 400 on; if the API answers so, clients have to look into the body");
    }
}
