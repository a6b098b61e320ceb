package io.github.errorspec.cli;

import io.github.errorspec.diagnostic.Diagnostic;
import io.github.errorspec.diagnostic.DiagnosticFormat;
import io.github.errorspec.diagnostic.Severity;
import io.github.errorspec.diagnostic.Shown;
import io.github.errorspec.diagnostic.Visible;
import java.util.List;

/** The text form of diagnostics, in colour where that is wanted. */
final class Report {
    private static final String BOLD = "\u001b[1m";
    private static final String RED = "\u001b[1;31m";
    private static final String YELLOW = "\u001b[1;33m";
    private static final String CYAN = "\u001b[36m";
    private static final String END = "\u001b[0m";

    private Report() {}

    static String of(List<Diagnostic> diagnostics, Console console) {
        if (diagnostics.isEmpty() || !console.colors()) {
            return DiagnosticFormat.report(diagnostics);
        }
        StringBuilder report = new StringBuilder();
        for (Diagnostic diagnostic : Shown.of(diagnostics)) {
            append(diagnostic, report);
            report.append('\n');
        }
        return report.append(DiagnosticFormat.summary(diagnostics)).append('\n').toString();
    }

    /** What is wrong apart from specs. */
    static String error(String message, Console console) {
        return (console.colors() ? RED + "error" + END : "error") + ": " + message + "\n";
    }

    /** The first line begins with the place and the severity; carets stand behind a bar without a number. */
    private static void append(Diagnostic diagnostic, StringBuilder report) {
        String place = Visible.place(diagnostic.span());
        String label = diagnostic.severity().label();
        String color = color(diagnostic.severity());
        String text = DiagnosticFormat.text(diagnostic);
        report.append(BOLD).append(place).append(END).append(": ");
        report.append(color).append(label).append(END);
        int start = place.length() + 2 + label.length();
        int end = text.indexOf('\n') + 1;
        report.append(text, start, end);
        text.substring(end).lines().forEach(line -> report.append(line(line, color))
                .append('\n'));
    }

    private static String line(String line, String color) {
        if (line.stripLeading().startsWith("|")) {
            int caret = line.indexOf('^');
            return line.substring(0, caret) + color + line.substring(caret) + END;
        }
        String help = "  help:";
        return line.startsWith(help) ? CYAN + help + END + line.substring(help.length()) : line;
    }

    private static String color(Severity severity) {
        return switch (severity) {
            case ERROR -> RED;
            case WARNING -> YELLOW;
            case NOTE -> CYAN;
        };
    }
}
