package io.github.errorspec.compat;

import io.github.errorspec.diagnostic.Diagnostic;

final class RowMadeDraft implements PairRule {
    @Override
    public Impact impact() {
        return Impact.WIRE;
    }

    @Override
    public String summary() {
        return "A row that a release had as stable does not become a draft.";
    }

    @Override
    public String reason() {
        return "Clients rely on it already. As a draft, the next release could change it in any way, and nothing would tell.";
    }

    @Override
    public void check(Pair pair, Comparison comparison, Findings findings) {
        // The past has no drafts here.
        if (pair.now().definition().isDraft()) {
            findings.add(
                    this,
                    Element.of(pair.now()),
                    Diagnostic.of(
                                    this,
                                    Comparison.place(pair.now(), "stability"),
                                    "`" + pair.now().code() + "` is a draft now")
                            .withHelp("leave `stability` out")
                            .withRelated(pair.past().definition().span(), "released as stable"));
        }
    }
}
