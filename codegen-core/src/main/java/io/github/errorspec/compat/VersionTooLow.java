package io.github.errorspec.compat;

import io.github.errorspec.diagnostic.Diagnostic;
import io.github.errorspec.diagnostic.Severity;

final class VersionTooLow implements CompatRule {
    @Override
    public Impact impact() {
        return Impact.TEXT;
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public String summary() {
        return "The catalog's version says how much changed since the last release: a major version what breaks others, a minor one what is new. Below 1.0.0 the minor version says what breaks. Where something is only new, this is a note.";
    }

    @Override
    public String reason() {
        return "People and programs decide by it whether they can take the new table without a look. Nothing is said about a catalog without a `version`.";
    }

    @Override
    public void check(Comparison comparison, Findings findings) {
        Bump due = findings.due();
        Versions versions = findings.versions();
        if (versions.wentBack() || versions.excuse(due)) {
            return;
        }
        versions.next(due)
                .ifPresent(next -> findings.addVersion(
                        comparison.catalog(),
                        Diagnostic.of(
                                        this,
                                        Comparison.place(comparison.after(), "version"),
                                        (due == Bump.MAJOR
                                                        ? "there are changes that break others"
                                                        : "there is something new")
                                                + " since `" + versions.past().orElseThrow() + "`, and the version is `"
                                                + versions.now().orElseThrow() + "`")
                                .withSeverity(due == Bump.MAJOR ? severity() : Severity.NOTE)
                                .withHelp("release it as `" + next + "` or later")
                                .withRelated(Comparison.place(comparison.before(), "version"), "the last release")));
    }
}
