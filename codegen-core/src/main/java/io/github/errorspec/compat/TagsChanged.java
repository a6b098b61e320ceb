package io.github.errorspec.compat;

import io.github.errorspec.diagnostic.Severity;
import io.github.errorspec.model.DeclaredTraits;
import io.github.errorspec.resolve.ResolvedRow;
import java.util.List;

final class TagsChanged implements CompatRule {
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
        return "A row keeps its tags, and gets none that was there before it.";
    }

    @Override
    public String reason() {
        return "Programs that ask for a tag treat the error in another way than they did.";
    }

    @Override
    public void check(Comparison comparison, Findings findings) {
        DeclaredTraits known = comparison.before().traits();
        if (known.tags().isEmpty()) {
            return;
        }
        Changes.of(comparison, "tags", row -> tags(row, known), pair -> !tags(pair.past(), known)
                        .equals(tags(pair.now(), known)))
                .forEach(change -> findings.add(
                        this,
                        change.element(),
                        change.diagnostic(
                                this,
                                "the list of tags",
                                tags -> tags.isEmpty() ? "nothing" : String.join(", ", tags))));
    }

    /** In one order, which says nothing. Of those that are new, nobody expects anything. */
    private static List<String> tags(ResolvedRow row, DeclaredTraits known) {
        return row.definition().traits().tagNames().stream()
                .filter(known::hasTag)
                .sorted()
                .toList();
    }
}
