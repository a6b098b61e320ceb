package io.github.errorspec.compat;

import io.github.errorspec.diagnostic.Diagnostic;

final class SensitiveParamShown implements PairRule {
    @Override
    public Impact impact() {
        return Impact.WIRE;
    }

    @Override
    public String summary() {
        return "A sensitive param stays sensitive.";
    }

    @Override
    public String reason() {
        return "What was a secret to a release is in bodies, logs and messages now, and in whatever stores them.";
    }

    @Override
    public void check(Pair pair, Comparison comparison, Findings findings) {
        for (Pair.ParamPair param : pair.params()) {
            if (param.past().isSensitive() && !param.now().isSensitive()) {
                findings.add(
                        this,
                        Element.of(pair.now()),
                        Diagnostic.of(
                                        this,
                                        param.now().definition().span(),
                                        "the param `" + param.now().name() + "` of `"
                                                + pair.now().code() + "` is not sensitive any more")
                                .withHelp("write `sensitive: true`")
                                .withRelated(param.past().definition().span(), "released as sensitive"));
            }
        }
    }
}
