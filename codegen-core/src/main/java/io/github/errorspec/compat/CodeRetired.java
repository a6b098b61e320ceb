package io.github.errorspec.compat;

import io.github.errorspec.diagnostic.Diagnostic;
import io.github.errorspec.diagnostic.Severity;
import io.github.errorspec.model.RetiredCode;
import io.github.errorspec.resolve.ResolvedRow;

final class CodeRetired implements CompatRule {
    @Override
    public Impact impact() {
        return Impact.SOURCE;
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public String summary() {
        return "A row is deprecated for a release before it is retired.";
    }

    @Override
    public String reason() {
        return "Its constants, exceptions and functions are gone from generated code, and whoever used them finds out from a compiler.";
    }

    @Override
    public void check(Comparison comparison, Findings findings) {
        for (ResolvedRow row : comparison.removed()) {
            if (comparison.heir(row).isEmpty()) {
                comparison
                        .tombstone(row.definition().code())
                        .ifPresent(tombstone -> report(row, tombstone, comparison, findings));
            }
        }
    }

    private void report(ResolvedRow row, RetiredCode tombstone, Comparison comparison, Findings findings) {
        findings.add(
                this,
                comparison.remains(row.definition().categoryId()),
                Diagnostic.of(
                                this,
                                tombstone.span(),
                                "`" + row.code() + "`, `" + row.id() + "`, is retired"
                                        + (row.isDeprecated()
                                                ? " after it was deprecated"
                                                : " without a deprecation before"))
                        .withSeverity(row.isDeprecated() ? Severity.NOTE : severity())
                        .withHelp(
                                row.isDeprecated()
                                        ? "let it stay for another release"
                                        : "put the row back with `deprecated: true`")
                        .withRelated(row.definition().span(), "released here"));
    }
}
