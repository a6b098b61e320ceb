package io.github.errorspec.compat;

import io.github.errorspec.diagnostic.Diagnostic;
import io.github.errorspec.model.ErrorCode;

final class FamilyWidened implements PairRule {
    @Override
    public Impact impact() {
        return Impact.WIRE;
    }

    @Override
    public String summary() {
        return "A family takes no codes of another one.";
    }

    @Override
    public String reason() {
        return "The codes meant the wider family in a release, and get another name, status and retry.";
    }

    @Override
    public void check(Pair pair, Comparison comparison, Findings findings) {
        ErrorCode was = pair.past().definition().code();
        ErrorCode is = pair.now().definition().code();
        if (pair.hasSameCode() || was.text().equals(is.text()) || !was.isFamily() || !Comparison.covers(is, was)) {
            return;
        }
        comparison
                .releasedWider(is)
                .ifPresent(wider -> findings.add(
                        this,
                        Element.of(pair.now()),
                        Diagnostic.of(
                                        this,
                                        pair.now().definition().span(),
                                        "`" + is + "`, which was `" + was + "`, takes codes of the released family `"
                                                + wider.code() + "`")
                                .withHelp("make it `" + was + "` again")
                                .withRelated(wider.span(), "released here")));
    }
}
