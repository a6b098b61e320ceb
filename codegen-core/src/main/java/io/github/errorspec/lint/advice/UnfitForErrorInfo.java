package io.github.errorspec.lint.advice;

import io.github.errorspec.diagnostic.Diagnostic;
import io.github.errorspec.diagnostic.Diagnostics;
import io.github.errorspec.diagnostic.Severity;
import io.github.errorspec.lint.LintRule;
import io.github.errorspec.model.Catalog;
import io.github.errorspec.model.ErrorDefinition;
import java.util.List;
import java.util.regex.Pattern;

final class UnfitForErrorInfo implements LintRule {
    private static final int LONGEST = 63;

    private static final Pattern REASON = Pattern.compile("[A-Z][A-Z0-9_]{1," + (LONGEST - 2) + "}[A-Z0-9]");

    /** What is answered with less is no error, and has no details in gRPC. */
    private static final int FIRST_ERROR = 400;

    @Override
    public Severity severity() {
        return Severity.NOTE;
    }

    @Override
    public String summary() {
        return "An `id` is what gRPC's `ErrorInfo` takes as a reason: 3 to 63 characters, the last of them a letter or a digit.";
    }

    @Override
    public String reason() {
        return "The `id` is what gRPC answers with, and gateways and linters that follow `google/rpc/error_details.proto` refuse or cut another one.";
    }

    @Override
    public void check(Catalog catalog, Diagnostics diagnostics) {
        List<ErrorDefinition> unfit = catalog.errors().stream()
                .filter(row -> row.policy().httpStatus() >= FIRST_ERROR)
                .filter(row -> !REASON.matcher(row.id().value()).matches())
                .toList();
        Rows.report(
                this, catalog, unfit, this::fault, "have an id that `ErrorInfo` of gRPC does not take", diagnostics);
    }

    private Diagnostic fault(ErrorDefinition row) {
        String id = row.id().value();
        String flaw = id.length() > LONGEST
                ? "has " + id.length() + " characters"
                : id.length() < 3 ? "is very short" : "ends with `_`";
        return Diagnostic.of(
                        this, row.span(), "the id `" + id + "` " + flaw + ", which `ErrorInfo` of gRPC does not take")
                .withHelp(
                        "an `id` of 3 to " + LONGEST
                                + " characters that ends with a letter or a digit; if gRPC is not for this catalog, turn the rule off");
    }
}
