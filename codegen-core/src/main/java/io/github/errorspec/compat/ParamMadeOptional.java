package io.github.errorspec.compat;

import io.github.errorspec.diagnostic.Diagnostic;

final class ParamMadeOptional implements PairRule {
    @Override
    public Impact impact() {
        return Impact.WIRE;
    }

    @Override
    public String summary() {
        return "A required param stays required.";
    }

    @Override
    public String reason() {
        return "Programs that rely on its value meet errors without it, and code that raises the error passes it another way.";
    }

    @Override
    public void check(Pair pair, Comparison comparison, Findings findings) {
        for (Pair.ParamPair param : pair.params()) {
            if (!param.past().isOptional() && param.now().isOptional()) {
                findings.add(
                        this,
                        Element.of(pair.now()),
                        Diagnostic.of(
                                        this,
                                        param.now().definition().span(),
                                        "the param `" + param.now().name() + "` of `"
                                                + pair.now().code() + "` is optional now")
                                .withHelp("leave `optional` out")
                                .withRelated(param.past().definition().span(), "released as required"));
            }
        }
    }
}
