package io.github.errorspec.compat;

import io.github.errorspec.diagnostic.Diagnostic;
import io.github.errorspec.model.Category;
import io.github.errorspec.model.RetiredCode;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

final class TombstoneDeleted implements CompatRule {
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
        return "A tombstone that a release had stays.";
    }

    @Override
    public String reason() {
        return "It is all that keeps the code from another meaning, which programs that know the old one would not notice.";
    }

    @Override
    public void check(Comparison comparison, Findings findings) {
        // One that made way for a row is told as a code that is used again.
        Set<RetiredCode> used = Collections.newSetFromMap(new IdentityHashMap<>());
        comparison.exhumed().forEach(exhumed -> used.add(exhumed.tombstone()));
        for (Category category : comparison.before().categories()) {
            report(category.retired(), used, comparison.remains(Optional.of(category.id())), comparison, findings);
        }
        report(comparison.before().retired(), used, comparison.catalog(), comparison, findings);
    }

    private void report(
            List<RetiredCode> released,
            Set<RetiredCode> used,
            Element place,
            Comparison comparison,
            Findings findings) {
        for (RetiredCode tombstone : released) {
            if (comparison.tombstone(tombstone.code()).isEmpty() && !used.contains(tombstone)) {
                findings.add(
                        this,
                        place,
                        Diagnostic.of(this, place.span(), "the tombstone of `" + tombstone.code() + "` is gone")
                                .withHelp("put `" + tombstone.code() + "` under `retired` again")
                                .withRelated(tombstone.span(), "released here"));
            }
        }
    }
}
