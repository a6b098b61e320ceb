package io.github.errorspec.compat;

final class StatusChanged implements CompatRule {
    @Override
    public Impact impact() {
        return Impact.WIRE;
    }

    @Override
    public String summary() {
        return "An error keeps its HTTP status.";
    }

    @Override
    public String reason() {
        return "Programs and gateways that look at the status treat the error as another one.";
    }

    @Override
    public void check(Comparison comparison, Findings findings) {
        Changes.of(comparison, "http", row -> row.definition().policy().httpStatus(), StatusChanged::isBroken)
                .forEach(change -> findings.add(
                        this, change.element(), change.diagnostic(this, "the HTTP status", String::valueOf)));
    }

    private static boolean isBroken(Pair pair) {
        int was = pair.past().definition().policy().httpStatus();
        int is = pair.now().definition().policy().httpStatus();
        return was != is && was / 100 == is / 100;
    }
}
