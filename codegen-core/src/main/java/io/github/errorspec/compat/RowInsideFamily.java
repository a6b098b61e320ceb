package io.github.errorspec.compat;

import io.github.errorspec.diagnostic.Diagnostic;
import io.github.errorspec.model.ErrorDefinition;
import io.github.errorspec.resolve.ResolvedRow;
import java.util.Optional;

final class RowInsideFamily implements CompatRule {
    @Override
    public Impact impact() {
        return Impact.WIRE;
    }

    @Override
    public String summary() {
        return "A new row lies outside the families that a release had.";
    }

    @Override
    public String reason() {
        return "Its code had a meaning already, that of the family: on the wire its status, category and retry change, and code that catches the family no longer catches it.";
    }

    @Override
    public void check(Comparison comparison, Findings findings) {
        for (ResolvedRow row : comparison.added()) {
            if (comparison.released(row).isEmpty()) {
                family(row, comparison).ifPresent(family -> report(row, family, findings));
            }
        }
    }

    private static Optional<ErrorDefinition> family(ResolvedRow row, Comparison comparison) {
        return row.isFamily()
                ? comparison.releasedWider(row.definition().code())
                : comparison.releasedFamily(row.code());
    }

    private void report(ResolvedRow row, ErrorDefinition family, Findings findings) {
        int is = row.definition().policy().httpStatus();
        int was = family.policy().httpStatus();
        findings.add(
                this,
                Element.of(row),
                Diagnostic.of(
                                this,
                                row.definition().span(),
                                "`" + row.code() + "` was released as `"
                                        + family.id().value() + "`, of the family `"
                                        + family.code() + "`, and is `" + row.id() + "` now"
                                        + (is == was ? "" : ", with the status " + is + " instead of " + was))
                        .withHelp("choose a code outside `" + family.code() + "`")
                        .withRelated(family.span(), "the released family"));
    }
}
