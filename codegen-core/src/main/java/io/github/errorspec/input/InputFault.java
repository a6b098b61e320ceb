package io.github.errorspec.input;

import io.github.errorspec.diagnostic.Rule;
import io.github.errorspec.diagnostic.Severity;
import java.util.Locale;

/** Why a file cannot be brought into memory. */
public enum InputFault implements Rule {
    UNREADABLE_FILE(
            "A spec, a translation or a template cannot be read: it is missing, a directory, or the system refuses.",
            "Without its spec a build would generate nothing, or keep outdated code, and neither should pass unnoticed."),
    FILE_TOO_LARGE(
            "A spec file has at most 64 MiB, a template 1 MiB, and a folder of templates 1,000 files.",
            "What is larger is nearly always a mistaken path, and reading it would exhaust the memory of the build.");

    private final String summary;
    private final String reason;

    InputFault(String summary, String reason) {
        this.summary = summary;
        this.reason = reason;
    }

    @Override
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
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
