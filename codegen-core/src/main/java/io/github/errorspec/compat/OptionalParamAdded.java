package io.github.errorspec.compat;

import io.github.errorspec.diagnostic.Diagnostic;
import io.github.errorspec.diagnostic.Severity;
import io.github.errorspec.resolve.ResolvedParam;

final class OptionalParamAdded implements PairRule {
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
        return "A row that has optional params gets no further one.";
    }

    @Override
    public String reason() {
        return "Java has a constructor that takes all params of a row. With one more, calls of it no longer compile; those of the constructor with the required ones do.";
    }

    @Override
    public void check(Pair pair, Comparison comparison, Findings findings) {
        for (ResolvedParam param : pair.added()) {
            if (pair.hadOptionalBeside(param) && param.isOptional() && !pair.isSuccessor(param)) {
                findings.add(
                        this,
                        Element.of(pair.now()),
                        Diagnostic.of(
                                        this,
                                        param.definition().span(),
                                        "the optional param `" + param.name() + "` of `"
                                                + pair.now().code() + "` is new, beside others that are optional")
                                .withRelated(pair.past().definition().span(), "released without it"));
            }
        }
    }
}
