package io.github.errorspec.compat;

import io.github.errorspec.diagnostic.Diagnostic;

final class ParamMadeSensitive implements PairRule {
    @Override
    public Impact impact() {
        return Impact.WIRE;
    }

    @Override
    public String summary() {
        return "A param that bodies had stays in them.";
    }

    @Override
    public String reason() {
        return "A sensitive param is left out of bodies, so programs that read it find nothing.";
    }

    @Override
    public void check(Pair pair, Comparison comparison, Findings findings) {
        for (Pair.ParamPair param : pair.params()) {
            if (!param.past().isSensitive() && param.now().isSensitive()) {
                findings.add(
                        this,
                        Element.of(pair.now()),
                        Diagnostic.of(
                                        this,
                                        param.now().definition().span(),
                                        "the param `" + param.now().name() + "` of `"
                                                + pair.now().code() + "` is sensitive now, and left out of bodies")
                                .withHelp("leave `sensitive` out if the value is no secret")
                                .withRelated(param.past().definition().span(), "released as visible"));
            }
        }
    }
}
