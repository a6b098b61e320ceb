package io.github.errorspec.compat;

import io.github.errorspec.diagnostic.Diagnostic;
import io.github.errorspec.model.ErrorCode;

final class FamilyNarrowed implements PairRule {
    @Override
    public Impact impact() {
        return Impact.WIRE;
    }

    @Override
    public String summary() {
        return "A family keeps all its codes.";
    }

    @Override
    public String reason() {
        return "The codes that it loses mean nothing any more, or something else.";
    }

    @Override
    public void check(Pair pair, Comparison comparison, Findings findings) {
        ErrorCode was = pair.past().definition().code();
        ErrorCode is = pair.now().definition().code();
        if (!pair.hasSameCode() && !was.text().equals(is.text()) && Comparison.covers(was, is)) {
            findings.add(
                    this,
                    Element.of(pair.now()),
                    Diagnostic.of(
                                    this,
                                    pair.now().definition().span(),
                                    "`" + pair.now().id() + "` has only the codes `" + is + "` now, not all of `" + was
                                            + "`")
                            .withHelp("make it `" + was + "` again")
                            .withRelated(pair.past().definition().span(), "released here"));
        }
    }
}
