package io.github.errorspec.compat;

import io.github.errorspec.diagnostic.Diagnostic;
import io.github.errorspec.diagnostic.Severity;

final class RowsReordered implements CompatRule {
    @Override
    public Impact impact() {
        return Impact.TEXT;
    }

    @Override
    public Severity severity() {
        return Severity.NOTE;
    }

    @Override
    public String summary() {
        return "The rows stand in another order.";
    }

    @Override
    public String reason() {
        return "Enum constants have another ordinal then, which matters where somebody stores or compares ordinals. A row in the middle moves those behind it too, which is not told.";
    }

    @Override
    public void check(Comparison comparison, Findings findings) {
        Pair before = null;
        for (Pair pair : comparison.pairs()) {
            if (hasMoved(pair)) {
                continue;
            }
            if (before != null && pair.past().index() < before.past().index()) {
                report(before, pair, findings);
                return;
            }
            before = pair;
        }
    }

    /** Such a move has a finding of its own. */
    private static boolean hasMoved(Pair pair) {
        return !pair.isCopy()
                && (Comparison.isRenumbered(pair)
                        || !pair.past()
                                .definition()
                                .categoryId()
                                .equals(pair.now().definition().categoryId()));
    }

    private void report(Pair before, Pair pair, Findings findings) {
        findings.add(
                this,
                Element.of(pair.now()),
                Diagnostic.of(
                                this,
                                pair.now().definition().span(),
                                "the rows stand in another order: `"
                                        + pair.now().code() + "` behind `"
                                        + before.now().code() + "`")
                        .withRelated(pair.past().definition().span(), "released here"));
    }
}
