package io.github.errorspec.diagnostic;

import io.github.errorspec.source.Fingerprint;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Diagnostics as GitLab's Code Quality takes them. What was found before is known by its rule and its words, wherever it stands now. */
final class GitlabFormat {
    private GitlabFormat() {}

    static String report(List<Diagnostic> diagnostics) {
        Map<String, Integer> known = new HashMap<>();
        return JsonDocument.of(out -> {
            out.writeStartArray();
            for (Diagnostic diagnostic : diagnostics) {
                String file = diagnostic.span().source().name();
                String same = file + "\n" + diagnostic.rule().id() + "\n" + diagnostic.message();
                int number = known.merge(same, 1, Integer::sum);
                out.writeStartObject();
                out.writeStringField(
                        "description",
                        diagnostic.message()
                                + diagnostic
                                        .help()
                                        .map(help -> " (" + help + ")")
                                        .orElse(""));
                out.writeStringField("check_name", diagnostic.rule().id());
                out.writeStringField(
                        "fingerprint",
                        new Fingerprint().add(same).add(String.valueOf(number)).hex());
                out.writeStringField("severity", severity(diagnostic.severity()));
                out.writeObjectFieldStart("location");
                out.writeStringField("path", file);
                out.writeObjectFieldStart("lines");
                out.writeNumberField("begin", diagnostic.span().line());
                out.writeEndObject();
                out.writeEndObject();
                out.writeEndObject();
            }
            out.writeEndArray();
        });
    }

    private static String severity(Severity severity) {
        return switch (severity) {
            case ERROR -> "major";
            case WARNING -> "minor";
            case NOTE -> "info";
        };
    }
}
