package io.github.errorspec.past;

import io.github.errorspec.diagnostic.Rule;
import io.github.errorspec.diagnostic.Severity;
import java.util.Locale;

/** What is wrong with the past. */
public enum PastFault implements Rule {
    UNREADABLE_BASELINE(
            Severity.ERROR,
            "The baseline that was named, such as `git:v1.0`, cannot be had: git has no such commit here, or no such file in it.",
            "A comparison that is left out in silence protects nobody, and looks like one that found nothing."),
    BROKEN_BASELINE(
            Severity.ERROR,
            "The lock, or another baseline, is damaged, cut off, or of a newer format.",
            "What was released is not known then, and a check that leaves out the comparison protects nobody."),
    GIT_WARNING(
            Severity.WARNING,
            "Git gave the baseline, and warned about it: most often, a tag and a branch have one name.",
            "The comparison may be with another state than you think.");

    private final Severity severity;
    private final String summary;
    private final String reason;

    PastFault(Severity severity, String summary, String reason) {
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
}
