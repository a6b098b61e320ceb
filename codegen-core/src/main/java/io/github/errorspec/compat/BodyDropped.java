package io.github.errorspec.compat;

final class BodyDropped implements CompatRule {
    @Override
    public Impact impact() {
        return Impact.WIRE;
    }

    @Override
    public String summary() {
        return "An error that was answered with a body still has one.";
    }

    @Override
    public String reason() {
        return "The code is in the body: without it, clients know no more than the status.";
    }

    @Override
    public void check(Comparison comparison, Findings findings) {
        Changes.of(comparison, "noBody", row -> row.definition().policy().noBody(), BodyDropped::isBroken)
                .forEach(change ->
                        findings.add(this, change.element(), change.diagnostic(this, "`noBody`", String::valueOf)));
    }

    private static boolean isBroken(Pair pair) {
        return pair.now().definition().policy().noBody()
                && !pair.past().definition().policy().noBody();
    }
}
