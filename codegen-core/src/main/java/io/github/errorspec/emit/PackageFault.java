package io.github.errorspec.emit;

import io.github.errorspec.diagnostic.Rule;
import io.github.errorspec.diagnostic.Severity;
import java.util.Locale;

/** What a catalog can lack that the files of a package have to say, whatever the language. */
enum PackageFault implements Rule {
    MISSING_VERSION(
            "Package files were asked for, but the catalog has no version, so they say `0.0.0`.",
            "A registry takes a version once, so a second release could not be published, and nobody could tell of which table a package was made.");

    private final String summary;
    private final String reason;

    PackageFault(String summary, String reason) {
        this.summary = summary;
        this.reason = reason;
    }

    @Override
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public Severity severity() {
        return Severity.NOTE;
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
