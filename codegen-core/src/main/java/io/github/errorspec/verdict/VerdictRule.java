package io.github.errorspec.verdict;

import io.github.errorspec.diagnostic.Rule;
import io.github.errorspec.diagnostic.Severity;
import java.util.Locale;

/** What can be wrong with that which a spec says of rules. */
public enum VerdictRule implements Rule {
    UNKNOWN_RULE(
            Severity.ERROR,
            "`rules` and `allow` name rules by their ids, as they stand in brackets behind a message.",
            "A misspelt id looks as if it worked, until a finding fails a build that was meant to pass, or passes one that was meant to fail."),
    FIRM_RULE(
            Severity.ERROR,
            "A rule without which a spec cannot be understood, or code cannot be generated, is neither accepted nor made milder.",
            "Whatever is generated of such a spec does not compile, or tells clients something else than the spec."),
    UNUSED_ALLOW(
            Severity.WARNING,
            "An `allow` accepts a finding that is there.",
            "What it accepted was mended since. If it stays, it will accept the same fault again when nobody expects it.");

    private final Severity severity;
    private final String summary;
    private final String reason;

    VerdictRule(Severity severity, String summary, String reason) {
        this.severity = severity;
        this.summary = summary;
        this.reason = reason;
    }

    @Override
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public Severity severity() {
        return severity;
    }

    @Override
    public String summary() {
        return summary;
    }

    @Override
    public String reason() {
        return reason;
    }

    @Override
    public boolean needsWhole() {
        return this == UNUSED_ALLOW;
    }
}
