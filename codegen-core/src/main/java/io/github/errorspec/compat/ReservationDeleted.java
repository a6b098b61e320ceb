package io.github.errorspec.compat;

import io.github.errorspec.diagnostic.Diagnostic;
import io.github.errorspec.diagnostic.Severity;
import io.github.errorspec.model.Category;
import io.github.errorspec.model.CodeSet;
import io.github.errorspec.source.Located;
import java.util.List;
import java.util.Optional;

final class ReservationDeleted implements CompatRule {
    @Override
    public Impact impact() {
        return Impact.WIRE;
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public String summary() {
        return "A reservation of codes stays until it is given up on purpose.";
    }

    @Override
    public String reason() {
        return "Somebody keeps these codes free, maybe for errors that another program sends already; the next row may take one.";
    }

    @Override
    public void check(Comparison comparison, Findings findings) {
        Reservations now = new Reservations(comparison.after());
        for (Category category : comparison.before().categories()) {
            report(category.reserved(), now, comparison.remains(Optional.of(category.id())), findings);
        }
        report(comparison.before().reserved(), now, comparison.catalog(), findings);
    }

    private void report(List<Located<CodeSet>> released, Reservations now, Element place, Findings findings) {
        for (Located<CodeSet> reserved : released) {
            List<String> open = now.missing(reserved.value());
            if (!open.isEmpty()) {
                String codes = "`" + String.join("`, `", open) + "`";
                findings.add(
                        this,
                        place,
                        Diagnostic.of(
                                        this,
                                        place.span(),
                                        codes + (open.size() == 1 ? " is" : " are") + " no longer reserved")
                                .withHelp("put " + codes + " under `reserved` again")
                                .withRelated(reserved.span(), "released here"));
            }
        }
    }
}
