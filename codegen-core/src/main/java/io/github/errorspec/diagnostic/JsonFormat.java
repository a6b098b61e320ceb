package io.github.errorspec.diagnostic;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.errorspec.source.SourceRange;
import io.github.errorspec.source.SourceSpan;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * Diagnostics as JSON, for programs. Members are added to this format, but not renamed or removed, without another version.
 *
 * <pre>
 * {"version": 1,
 *  "diagnostics": [
 *    {"rule": "unknown-key", "severity": "error", "message": "unknown key `htpp`",
 *     "file": "error-spec.yaml", "line": 7, "column": 5, "endLine": 7, "endColumn": 9,
 *     "help": "did you mean `http`?",
 *     "related": [],
 *     "fix": {"title": "write `http`", "edits": [
 *       {"file": "error-spec.yaml", "line": 7, "column": 5, "endLine": 7, "endColumn": 9, "text": "http"}]}}]}
 * </pre>
 */
public final class JsonFormat {
    private static final int VERSION = 1;

    private JsonFormat() {}

    /** All of them, also when there are none. */
    public static String report(List<Diagnostic> diagnostics) {
        return JsonDocument.of(out -> {
            out.writeStartObject();
            out.writeNumberField("version", VERSION);
            out.writeArrayFieldStart("diagnostics");
            for (Diagnostic diagnostic : diagnostics) {
                write(diagnostic, out);
            }
            out.writeEndArray();
            out.writeEndObject();
        });
    }

    private static void write(Diagnostic diagnostic, JsonGenerator out) throws IOException {
        out.writeStartObject();
        out.writeStringField("rule", diagnostic.rule().id());
        out.writeStringField("severity", diagnostic.severity().label());
        out.writeStringField("message", diagnostic.message());
        writePlace(diagnostic.span(), out);
        Optional<String> help = diagnostic.help();
        if (help.isPresent()) {
            out.writeStringField("help", help.get());
        }
        out.writeArrayFieldStart("related");
        Optional<Diagnostic.Related> related = diagnostic.related();
        if (related.isPresent()) {
            out.writeStartObject();
            out.writeStringField("message", related.get().message());
            writePlace(related.get().span(), out);
            out.writeEndObject();
        }
        out.writeEndArray();
        if (diagnostic.fix().isPresent()) {
            write(diagnostic.fix().get(), out);
        }
        out.writeEndObject();
    }

    private static void write(Fix fix, JsonGenerator out) throws IOException {
        out.writeObjectFieldStart("fix");
        out.writeStringField("title", fix.title());
        out.writeArrayFieldStart("edits");
        for (Fix.Edit edit : fix.edits()) {
            SourceRange range = edit.range();
            out.writeStartObject();
            out.writeStringField("file", range.source().name());
            out.writeNumberField("line", range.line());
            out.writeNumberField("column", range.column());
            out.writeNumberField("endLine", range.endLine());
            out.writeNumberField("endColumn", range.endColumn());
            out.writeStringField("text", edit.text());
            out.writeEndObject();
        }
        out.writeEndArray();
        out.writeEndObject();
    }

    /** The end is the first column behind the place; a mere point has none. */
    private static void writePlace(SourceSpan span, JsonGenerator out) throws IOException {
        out.writeStringField("file", span.source().name());
        out.writeNumberField("line", span.line());
        out.writeNumberField("column", span.column());
        if (span.length() > 0) {
            out.writeNumberField("endLine", span.line());
            out.writeNumberField("endColumn", span.column() + span.length());
        }
    }
}
