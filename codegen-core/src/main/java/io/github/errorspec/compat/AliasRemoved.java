package io.github.errorspec.compat;

import io.github.errorspec.diagnostic.Diagnostic;
import io.github.errorspec.source.Located;

final class AliasRemoved implements PairRule {
    @Override
    public Impact impact() {
        return Impact.SOURCE;
    }

    @Override
    public String summary() {
        return "An alias that a release had stays.";
    }

    @Override
    public String reason() {
        return "Code that still uses the earlier name no longer compiles.";
    }

    @Override
    public void check(Pair pair, Comparison comparison, Findings findings) {
        for (Located<String> alias : pair.past().aliases()) {
            if (!pair.keeps(alias.value())) {
                findings.add(
                        this,
                        Element.of(pair.now()),
                        Diagnostic.of(
                                        this,
                                        pair.now().definition().span(),
                                        "the alias `" + alias.value() + "` of `"
                                                + pair.now().code() + "` is gone")
                                .withHelp("put `" + alias.value() + "` under `aliases` again")
                                .withRelated(alias.span(), "released here"));
            }
        }
    }
}
