package io.github.errorspec.diagnostic;

import io.github.errorspec.source.SourceSpan;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The text form of diagnostics.
 *
 * <pre>
 * error-spec.yaml:7:5: error: unknown key `htpp` [unknown-key]
 *   7 |     htpp: 404
 *     |     ^^^^
 *   help: did you mean `http`?
 * </pre>
 */
public final class DiagnosticFormat {
    private DiagnosticFormat() {}

    /** What is {@linkplain Shown shown}, separated by blank lines, followed by a line that counts all of them; empty when there are none. */
    public static String report(List<Diagnostic> diagnostics) {
        return report(Shown.of(diagnostics), diagnostics);
    }

    static String report(List<Diagnostic> shown, List<Diagnostic> all) {
        if (all.isEmpty()) {
            return "";
        }
        return shown.stream().map(DiagnosticFormat::text).collect(Collectors.joining("\n")) + "\n" + summary(all)
                + "\n";
    }

    /** Such as {@code 2 errors, 1 warning}. */
    public static String summary(List<Diagnostic> diagnostics) {
        return List.of(Severity.values()).stream()
                .map(severity -> count(diagnostics, severity))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static String count(List<Diagnostic> diagnostics, Severity severity) {
        long count =
                diagnostics.stream().filter(each -> each.severity() == severity).count();
        return count == 0 ? "" : count + " " + severity.label() + (count == 1 ? "" : "s");
    }

    /** One diagnostic with its source line, ending in a line break. */
    public static String text(Diagnostic diagnostic) {
        StringBuilder out = new StringBuilder();
        out.append(Visible.place(diagnostic.span()))
                .append(": ")
                .append(diagnostic.severity().label())
                .append(": ");
        out.append(diagnostic.message())
                .append(" [")
                .append(diagnostic.rule().id())
                .append("]\n");
        appendSource(out, diagnostic.span());
        diagnostic.help().ifPresent(help -> out.append("  help: ").append(help).append('\n'));
        diagnostic.related().ifPresent(related -> {
            out.append("  ")
                    .append(Visible.place(related.span()))
                    .append(": ")
                    .append(related.message())
                    .append('\n');
            appendSource(out, related.span());
        });
        return out.toString();
    }

    private static void appendSource(StringBuilder out, SourceSpan span) {
        Excerpt.of(span).ifPresent(excerpt -> {
            String number = String.valueOf(span.line());
            out.append("  ").append(number).append(" | ").append(excerpt.line()).append('\n');
            out.append("  ").append(" ".repeat(number.length())).append(" | ");
            out.append(excerpt.carets()).append('\n');
        });
    }
}
