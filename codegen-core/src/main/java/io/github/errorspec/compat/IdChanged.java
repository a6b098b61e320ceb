package io.github.errorspec.compat;

import io.github.errorspec.diagnostic.Diagnostic;
import io.github.errorspec.source.Located;

final class IdChanged implements PairRule {
    @Override
    public Impact impact() {
        return Impact.SOURCE;
    }

    @Override
    public String summary() {
        return "An error keeps its id.";
    }

    @Override
    public String reason() {
        return "Names in generated code are made of it. An alias keeps one name in each language: a Java exception class, a constructor in Go or a `case` in TypeScript is gone, and so is the `type` of bodies that has the id in it.";
    }

    @Override
    public void check(Pair pair, Comparison comparison, Findings findings) {
        if (pair.hasSameId() || Comparison.isRenumbered(pair)) {
            return;
        }
        Located<String> id = pair.now().definition().id();
        Diagnostic found = Diagnostic.of(
                        this,
                        id.span(),
                        "`" + pair.now().code() + "` has the id `" + id.value() + "` now, not `"
                                + pair.past().id() + "`")
                .withHelp("freeze the released id: `id: " + pair.past().id() + "`")
                .withRelated(pair.past().definition().span(), "released here");
        findings.add(
                this,
                Element.of(pair.now()),
                comparison
                        .mends()
                        .freezeId(pair.now().definition(), pair.past().id())
                        .map(found::withFix)
                        .orElse(found));
    }
}
