package io.github.errorspec.parse;

import io.github.errorspec.model.CodeFormat;
import io.github.errorspec.model.RetiredCode;
import io.github.errorspec.parse.yaml.Entry;
import io.github.errorspec.parse.yaml.Fields;
import io.github.errorspec.parse.yaml.Reading;
import io.github.errorspec.source.Located;
import io.github.errorspec.source.SourceSpan;
import java.util.ArrayList;
import java.util.List;

/** Reads {@code retired}: the tombstones of a category or of the catalog. */
final class RetiredReader {
    private static final List<String> KEYS = List.of("name", "since", "replacedBy", "reason");

    private final CodesReader codes;
    private final Reading reading;

    RetiredReader(CodeFormat format, Reading reading) {
        this.codes = new CodesReader(format, reading);
        this.reading = reading;
    }

    List<RetiredCode> read(Fields parent) {
        List<RetiredCode> retired = new ArrayList<>();
        for (Entry entry : parent.entries("retired")) {
            SourceSpan span = reading.span(entry.keyNode());
            Fields fields = Fields.openRow(entry.valueNode(), "a retired code", span, KEYS, reading);
            codes.code(new Located<>(entry.key(), span))
                    .ifPresent(code -> retired.add(new RetiredCode(
                            code,
                            fields.plainText("name"),
                            Versions.read(fields, "since", reading),
                            fields.text("replacedBy"),
                            fields.plainText("reason"),
                            fields.extensions(),
                            span)));
        }
        return List.copyOf(retired);
    }
}
