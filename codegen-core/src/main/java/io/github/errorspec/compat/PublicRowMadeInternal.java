package io.github.errorspec.compat;

import io.github.errorspec.diagnostic.Diagnostic;

final class PublicRowMadeInternal implements PairRule {
    @Override
    public Impact impact() {
        return Impact.WIRE;
    }

    @Override
    public String summary() {
        return "A public row stays public.";
    }

    @Override
    public String reason() {
        return "It disappears from published documents and from clients that leave internal rows out, which then do not know the code.";
    }

    @Override
    public void check(Pair pair, Comparison comparison, Findings findings) {
        if (pair.past().definition().isPublic() && !pair.now().definition().isPublic()) {
            findings.add(
                    this,
                    Element.of(pair.now()),
                    Diagnostic.of(
                                    this,
                                    Comparison.place(pair.now(), "visibility"),
                                    "`" + pair.now().code() + "` is internal now")
                            .withHelp("leave `visibility` out")
                            .withRelated(pair.past().definition().span(), "released as public"));
        }
    }
}
