package io.github.errorspec.compat;

import io.github.errorspec.diagnostic.Diagnostic;

final class ParamRetyped implements PairRule {
    @Override
    public Impact impact() {
        return Impact.WIRE;
    }

    @Override
    public String summary() {
        return "A param keeps its type.";
    }

    @Override
    public String reason() {
        return "Programs of the past cannot read the new value, and code that passes it or asks for it no longer compiles.";
    }

    @Override
    public void check(Pair pair, Comparison comparison, Findings findings) {
        for (Pair.ParamPair param : pair.params()) {
            if (!param.past()
                    .definition()
                    .type()
                    .isLike(param.now().definition().type())) {
                findings.add(
                        this,
                        Element.of(pair.now()),
                        Diagnostic.of(
                                        this,
                                        param.now().definition().span(),
                                        "the param `" + param.now().name() + "` of `"
                                                + pair.now().code() + "` has the type `"
                                                + param.now().definition().type() + "` now, not `"
                                                + param.past().definition().type() + "`")
                                .withHelp("give it the type `"
                                        + param.past().definition().type()
                                        + "` again, or give the new value another name")
                                .withRelated(param.past().definition().span(), "released here"));
            }
        }
    }
}
