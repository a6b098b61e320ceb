package io.github.errorspec.compat;

import io.github.errorspec.diagnostic.Diagnostic;
import io.github.errorspec.resolve.ResolvedParam;
import io.github.errorspec.source.SourceSpan;

final class ParamRemoved implements PairRule {
    @Override
    public Impact impact() {
        return Impact.WIRE;
    }

    @Override
    public String summary() {
        return "A param that a release had stays.";
    }

    @Override
    public String reason() {
        return "Programs read it from bodies, and code that passes it or asks for it no longer compiles.";
    }

    @Override
    public void check(Pair pair, Comparison comparison, Findings findings) {
        for (ResolvedParam gone : pair.removed()) {
            SourceSpan place = pair.successor(gone)
                    .map(param -> param.definition().span())
                    .orElse(pair.now().definition().span());
            findings.add(
                    this,
                    Element.of(pair.now()),
                    Diagnostic.of(
                                    this,
                                    place,
                                    "the param `" + gone.name() + "` of `"
                                            + pair.now().code() + "` is "
                                            + pair.successor(gone)
                                                    .map(param -> "called `" + param.name() + "` now")
                                                    .orElse("gone"))
                            .withHelp("put `" + gone.name() + "` back")
                            .withRelated(gone.definition().span(), "released here"));
        }
    }
}
