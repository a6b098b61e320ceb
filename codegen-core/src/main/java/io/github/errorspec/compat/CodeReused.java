package io.github.errorspec.compat;

import io.github.errorspec.diagnostic.Diagnostic;
import io.github.errorspec.model.RetiredCode;
import io.github.errorspec.resolve.ResolvedRow;

final class CodeReused implements CompatRule {
    @Override
    public Impact impact() {
        return Impact.WIRE;
    }

    @Override
    public boolean isExcusedByVersion() {
        return false;
    }

    @Override
    public String summary() {
        return "A code that had a meaning once never gets another.";
    }

    @Override
    public String reason() {
        return "Programs that know the code from a release take the new error for the old one, and do what was right for that.";
    }

    @Override
    public void check(Comparison comparison, Findings findings) {
        for (Pair pair : comparison.changed()) {
            if (!pair.hasSameCode()) {
                comparison
                        .released(pair.now())
                        .filter(owner -> owner.index() != pair.past().index())
                        .ifPresent(owner -> report(pair.now(), owner, comparison, findings));
            }
        }
        for (ResolvedRow row : comparison.added()) {
            comparison.released(row).ifPresent(owner -> report(row, owner, comparison, findings));
        }
        for (Comparison.Exhumed exhumed : comparison.exhumed()) {
            report(exhumed.row(), exhumed.tombstone(), findings);
        }
    }

    private void report(ResolvedRow row, ResolvedRow owner, Comparison comparison, Findings findings) {
        boolean moved = !comparison.isGone(owner);
        findings.add(
                this,
                Element.of(row),
                Diagnostic.of(
                                this,
                                row.definition().span(),
                                "`" + row.code() + "` means `" + row.id() + "` now, and was released as `" + owner.id()
                                        + "`")
                        .withHelp("give this error a code that was never used"
                                + (moved ? "" : ", or, if it is the same error, write `id: " + owner.id() + "`"))
                        .withRelated(owner.definition().span(), "released here"));
    }

    private void report(ResolvedRow row, RetiredCode tombstone, Findings findings) {
        findings.add(
                this,
                Element.of(row),
                Diagnostic.of(
                                this,
                                row.definition().span(),
                                "`" + row.code() + "` means `" + row.id() + "` now, and "
                                        + (tombstone.code().isFamily()
                                                        || !row.code()
                                                                .equals(tombstone
                                                                        .code()
                                                                        .text())
                                                ? "`" + tombstone.code() + "` "
                                                : "")
                                        + "was retired")
                        .withHelp("give this error a code that was never used, and put the tombstone back")
                        .withRelated(tombstone.span(), "retired here"));
    }
}
