package io.github.errorspec.compat;

import io.github.errorspec.diagnostic.Diagnostic;

final class VersionWentBack implements CompatRule {
    @Override
    public Impact impact() {
        return Impact.TEXT;
    }

    @Override
    public String summary() {
        return "The catalog's version does not go back behind a release.";
    }

    @Override
    public String reason() {
        return "Whoever sorts versions takes the older table for the newer one. It is also what a merge leaves behind that took a file from an old branch.";
    }

    @Override
    public void check(Comparison comparison, Findings findings) {
        if (findings.versions().wentBack()) {
            findings.addVersion(
                    comparison.catalog(),
                    Diagnostic.of(
                                    this,
                                    Comparison.place(comparison.after(), "version"),
                                    "the version is `"
                                            + comparison.after().version().orElseThrow()
                                            + "`, and a release has `"
                                            + comparison.before().version().orElseThrow() + "` already")
                            .withHelp("raise the version")
                            .withRelated(Comparison.place(comparison.before(), "version"), "released here"));
        }
    }
}
