package io.github.errorspec.compat;

import io.github.errorspec.diagnostic.Severity;
import io.github.errorspec.model.Policy;
import io.github.errorspec.model.Retry;

final class RetryChanged implements CompatRule {
    @Override
    public Impact impact() {
        return Impact.WIRE;
    }

    @Override
    public String summary() {
        return "Whether to try again stays the same.";
    }

    @Override
    public String reason() {
        return "Clients either give up where a second try would help, or send again what must not be sent twice.";
    }

    @Override
    public void check(Comparison comparison, Findings findings) {
        Changes.of(comparison, "retry", row -> row.definition().policy().retry(), RetryChanged::isBroken)
                .forEach(change -> findings.add(
                        this,
                        change.element(),
                        change.diagnostic(this, "the retry", RetryChanged::words)
                                .withSeverity(
                                        change.past().when() == change.now().when() ? Severity.WARNING : severity())));
    }

    /** One that follows from the HTTP status is told with that. */
    private static boolean isBroken(Pair pair) {
        Policy was = pair.past().definition().policy();
        Policy is = pair.now().definition().policy();
        boolean derived = was.retry().equals(Retry.forHttpStatus(was.httpStatus()))
                && is.retry().equals(Retry.forHttpStatus(is.httpStatus()));
        return !was.retry().equals(is.retry()) && !(derived && was.httpStatus() != is.httpStatus());
    }

    private static String words(Retry retry) {
        return retry.when().word()
                + retry.after().map(after -> " after " + after).orElse("");
    }
}
