package io.github.errorspec.diagnostic;

/** How grave a diagnostic is, the gravest first. Only an {@link #ERROR} stops a compilation. */
public enum Severity {
    ERROR,
    WARNING,
    NOTE;

    /** As it is printed in a report. */
    public String label() {
        return switch (this) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case NOTE -> "note";
        };
    }
}
