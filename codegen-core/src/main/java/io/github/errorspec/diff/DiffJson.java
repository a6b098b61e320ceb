package io.github.errorspec.diff;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.errorspec.diagnostic.JsonDocument;
import io.github.errorspec.diff.Diff.Field;
import io.github.errorspec.diff.Diff.Row;
import java.io.IOException;
import java.util.List;

/** A diff for programs, as {@code error-diff-1.schema.json} describes it. Members are added, but not renamed or removed. */
public final class DiffJson {
    private static final int VERSION = 1;

    private DiffJson() {}

    public static String of(Diff diff) {
        return JsonDocument.of(out -> {
            out.writeStartObject();
            out.writeNumberField("errorDiff", VERSION);
            out.writeStringField("from", diff.from());
            out.writeStringField("to", diff.to());
            write("catalog", diff.catalog(), out);
            writeRows("added", diff.added(), out);
            writeRows("changed", diff.changed(), out);
            writeRows("deprecated", diff.deprecated(), out);
            writeRows("removed", diff.removed(), out);
            out.writeEndObject();
        });
    }

    private static void writeRows(String name, List<Row> rows, JsonGenerator out) throws IOException {
        out.writeArrayFieldStart(name);
        for (Row row : rows) {
            out.writeStartObject();
            out.writeStringField("code", row.code());
            out.writeStringField("id", row.id());
            out.writeStringField("name", row.name());
            write("fields", row.fields(), out);
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    private static void write(String name, List<Field> fields, JsonGenerator out) throws IOException {
        out.writeArrayFieldStart(name);
        for (Field field : fields) {
            out.writeStartObject();
            out.writeStringField("key", field.key());
            out.writeStringField("from", field.from());
            out.writeStringField("to", field.to());
            out.writeEndObject();
        }
        out.writeEndArray();
    }
}
