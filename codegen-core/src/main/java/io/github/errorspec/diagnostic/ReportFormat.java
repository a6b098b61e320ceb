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
     * A whole report, also of nothing.
     *
     * @param version of ErrorSpec
     */
    public String report(List<Diagnostic> diagnostics, String version) {
        return switch (this) {
            case TEXT -> DiagnosticFormat.report(diagnostics);
            case JSON -> JsonFormat.report(diagnostics);
            case GITHUB -> GithubFormat.report(diagnostics);
            case SARIF -> SarifFormat.report(diagnostics, version);
            case JUNIT -> JunitFormat.report(diagnostics);
            case CHECKSTYLE -> CheckstyleFormat.report(diagnostics);
            case GITLAB -> GitlabFormat.report(diagnostics);
        };
    }
}
