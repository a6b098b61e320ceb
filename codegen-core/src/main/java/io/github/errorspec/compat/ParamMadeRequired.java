package io.github.errorspec.compat;

import io.github.errorspec.diagnostic.Diagnostic;

final class ParamMadeRequired implements PairRule {
    @Override
    public Impact impact() {
        return Impact.WIRE;
    }

    @Override
    public String summary() {
        return "An optional param stays optional.";
    }

    @Override
    public String reason() {
        return "Programs of the past still send the error without it, and code that raises the error without it no longer compiles.";
    }

    @Override
    public void check(Pair pair, Comparison comparison, Findings findings) {
        for (Pair.ParamPair param : pair.params()) {
            if (param.past().isOptional() && !param.now().isOptional()) {
                findings.add(
                        this,
                        Element.of(pair.now()),
                        Diagnostic.of(
                                        this,
                                        param.now().definition().span(),
                                        "the param `" + param.now().name() + "` of `"
                                                + pair.now().code() + "` is required now")
                                .withHelp("write `optional: true`")
                                .withRelated(param.past().definition().span(), "released as optional"));
            }
        }
    }
}
