package io.github.errorspec.compat;

import io.github.errorspec.diagnostic.Diagnostic;

final class CodeRenumbered implements PairRule {
    @Override
    public Impact impact() {
        return Impact.WIRE;
    }

    @Override
    public String summary() {
        return "An error keeps its code.";
    }

    @Override
    public String reason() {
        return "Programs that know the old code do not know the new one, and logs, dashboards and documents speak of a code that is gone.";
    }

    @Override
    public void check(Pair pair, Comparison comparison, Findings findings) {
        // Under a code that was another row's, it is told as reused.
        if (!Comparison.isRenumbered(pair) || comparison.released(pair.now()).isPresent()) {
            return;
        }
        String was = pair.past().code();
        findings.add(
                this,
                Element.of(pair.now()),
                Diagnostic.of(
                                this,
                                pair.now().definition().span(),
                                "`" + pair.past().id() + "` has the code `"
                                        + pair.now().code() + "`"
                                        + (pair.hasSameId()
                                                ? ""
                                                : " and the id `" + pair.now().id() + "`")
                                        + " now, not `" + was + "`")
                        .withHelp("give it the code `" + was + "` again")
                        .withRelated(pair.past().definition().span(), "released here"));
    }
}
