package io.github.errorspec.compat;

import io.github.errorspec.diagnostic.Diagnostic;
import io.github.errorspec.resolve.ResolvedParam;

final class RequiredParamAdded implements PairRule {
    @Override
    public Impact impact() {
        return Impact.WIRE;
    }

    @Override
    public String summary() {
        return "A new param of a released row is optional.";
    }

    @Override
    public String reason() {
        return "Programs that send the error do not know the param yet, and code that raises the error no longer compiles.";
    }

    @Override
    public void check(Pair pair, Comparison comparison, Findings findings) {
        for (ResolvedParam param : pair.added()) {
            // One with another name in the place of another is told as that.
            if (!param.isOptional() && !pair.isSuccessor(param)) {
                findings.add(
                        this,
                        Element.of(pair.now()),
                        Diagnostic.of(
                                        this,
                                        param.definition().span(),
                                        "the param `" + param.name() + "` of `"
                                                + pair.now().code() + "` is new, and required")
                                .withHelp("write `" + param.name() + ": {type: "
                                        + param.definition().type() + ", optional: true}`")
                                .withRelated(pair.past().definition().span(), "released without it"));
            }
        }
    }
}
