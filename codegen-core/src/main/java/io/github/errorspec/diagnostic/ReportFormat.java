package io.github.errorspec.diagnostic;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The forms in which diagnostics are written. */
public enum ReportFormat {
    TEXT,
    JSON,
    GITHUB,
    SARIF,
    JUNIT,
    CHECKSTYLE,
    GITLAB;

    /** The format that users call by this word. */
    public static Optional<ReportFormat> named(String word) {
        return Stream.of(values()).filter(format -> format.word().equals(word)).findFirst();
    }

    /** The words for all of them. */
    public static List<String> words() {
        return Stream.of(values()).map(ReportFormat::word).toList();
    }

    /** What users call it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * A whole report, also of nothing, of what is {@linkplain Shown shown}.
     *
     * @param version of ErrorSpec
     */
    public String report(List<Diagnostic> diagnostics, String version) {
        return report(diagnostics, false, version);
    }

    /**
     * A whole report, also of nothing.
     *
     * @param all whether it has everything, and not only what is {@linkplain Shown shown}
     * @param version of ErrorSpec
     */
    public String report(List<Diagnostic> diagnostics, boolean all, String version) {
        List<Diagnostic> told = all ? diagnostics : Shown.of(diagnostics);
        return switch (this) {
            case TEXT -> DiagnosticFormat.report(told, diagnostics);
            case JSON -> JsonFormat.report(told);
            case GITHUB -> GithubFormat.report(told);
            case SARIF -> SarifFormat.report(told, version);
            case JUNIT -> JunitFormat.report(told);
            case CHECKSTYLE -> CheckstyleFormat.report(told);
            case GITLAB -> GitlabFormat.report(told);
        };
    }
}
