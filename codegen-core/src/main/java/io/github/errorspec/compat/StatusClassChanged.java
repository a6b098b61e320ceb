package io.github.errorspec.compat;

final class StatusClassChanged implements CompatRule {
    @Override
    public Impact impact() {
        return Impact.WIRE;
    }

    @Override
    public String summary() {
        return "An error that was the client's fault does not become the server's, nor the other way round.";
    }

    @Override
    public String reason() {
        return "Clients, proxies and monitors go by the first digit: they try again, cache, alert or blame by it.";
    }

    @Override
    public void check(Comparison comparison, Findings findings) {
        Changes.of(comparison, "http", row -> row.definition().policy().httpStatus(), StatusClassChanged::isBroken)
                .forEach(change -> findings.add(
                        this, change.element(), change.diagnostic(this, "the HTTP status", String::valueOf)));
    }

    private static boolean isBroken(Pair pair) {
        int was = pair.past().definition().policy().httpStatus();
        int is = pair.now().definition().policy().httpStatus();
        return was != is && was / 100 != is / 100;
    }
}
