package io.github.errorspec.diagnostic;

import io.github.errorspec.source.SourceSpan;
import java.util.List;

/**
 * Diagnostics as workflow commands, which GitHub Actions shows beside the lines of a pull request.
 *
 * <pre>
 * ::error file=error-spec.yaml,line=7,col=5,endLine=7,endColumn=9,title=unknown-key::unknown key `htpp`%0Ahelp: did you mean `http`?
 * </pre>
 */
public final class GithubFormat {
    private GithubFormat() {}

    /** A line for each; nothing when there are none. */
    public static String report(List<Diagnostic> diagnostics) {
        StringBuilder out = new StringBuilder();
        for (Diagnostic diagnostic : diagnostics) {
            append(diagnostic, out);
        }
        return out.toString();
    }

    private static void append(Diagnostic diagnostic, StringBuilder out) {
        SourceSpan span = diagnostic.span();
        out.append("::").append(command(diagnostic.severity()));
        out.append(" file=").append(property(span.source().name()));
        out.append(",line=").append(span.line()).append(",col=").append(span.column());
        if (span.length() > 0) {
            out.append(",endLine=").append(span.line());
            out.append(",endColumn=").append(span.column() + span.length());
        }
        out.append(",title=").append(property(diagnostic.rule().id()));
        out.append("::").append(data(text(diagnostic))).append('\n');
    }

    private static String command(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case NOTE -> "notice";
        };
    }

    /** A command has one place only; the second one is told. */
    private static String text(Diagnostic diagnostic) {
        return diagnostic.message()
                + diagnostic.help().map(help -> "\nhelp: " + help).orElse("")
                + diagnostic
                        .related()
                        .map(related -> "\n" + Visible.place(related.span()) + ": " + related.message())
                        .orElse("");
    }

    private static String data(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return Visible.line(data(text)).replace(":", "%3A").replace(",", "%2C");
    }
}
