package io.github.errorspec.emit.json;

import io.github.errorspec.model.Catalog;
import io.github.errorspec.model.ErrorDefinition;
import io.github.errorspec.resolve.WireLayout;
import io.github.errorspec.wire.CodeResolver;
import io.github.errorspec.wire.ErrorFacts;
import io.github.errorspec.wire.SampleCodes;
import io.github.errorspec.wire.SampleValues;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What every language has to do alike: find a code, raise an error, decode a response. One vector stands on a line. Codes are
 * texts here, and bodies too, since not every JSON library keeps integers of 64 bits exact.
 */
final class VectorsDocument {
    private static final int FORMAT = 1;

    private final Catalog catalog;
    private final WireLayout layout;
    private final CodeResolver rows;
    private final SampleCodes codes;
    private final Expectations expectations;

    VectorsDocument(Catalog catalog) {
        this.catalog = catalog;
        this.layout = WireLayout.of(catalog.problem());
        this.rows = new CodeResolver(catalog);
        this.codes = new SampleCodes(catalog, rows);
        this.expectations = new Expectations(catalog);
    }

    String text() {
        StringBuilder out = new StringBuilder();
        out.append("{\n\"$comment\": ").append(JsonText.compact(JsonText.comment(catalog)));
        out.append(",\n\"errorVectors\": ").append(FORMAT);
        out.append(",\n\"catalog\": ").append(JsonText.compact(catalog.id()));
        String type = catalog.codes().type().name().toLowerCase(Locale.ROOT);
        out.append(",\n\"codeType\": ").append(JsonText.compact(type));
        append(out, "lookup", lookup());
        append(out, "raise", raise());
        append(out, "decode", new DecodeVectors(catalog, rows, codes, expectations).all());
        return out.append("\n}\n").toString();
    }

    private static void append(StringBuilder out, String name, List<Map<String, @Nullable Object>> vectors) {
        out.append(",\n\"").append(name).append("\": [");
        String separator = "\n";
        for (Map<String, @Nullable Object> vector : vectors) {
            out.append(separator).append(JsonText.compact(vector));
            separator = ",\n";
        }
        out.append("\n]");
    }

    private List<Map<String, @Nullable Object>> lookup() {
        List<Map<String, @Nullable Object>> vectors = new ArrayList<>();
        for (String code : codes.all()) {
            Map<String, @Nullable Object> vector = new LinkedHashMap<>();
            vector.put("code", code);
            vector.put("id", rows.find(code).map(error -> error.id().value()).orElse(null));
            vectors.add(vector);
        }
        return vectors;
    }

    private List<Map<String, @Nullable Object>> raise() {
        List<Map<String, @Nullable Object>> vectors = new ArrayList<>();
        for (ErrorDefinition error : catalog.errors()) {
            codes.of(error).ifPresent(code -> {
                vectors.add(raised(error, code, SampleValues.all(error), true));
                if (!error.params().isEmpty()) {
                    vectors.add(raised(error, code, SampleValues.required(error), false));
                }
            });
        }
        return vectors;
    }

    private Map<String, @Nullable Object> raised(
            ErrorDefinition error, String code, Map<String, Object> values, boolean localized) {
        ErrorFacts facts = ErrorFacts.raised(error, code, values);
        Map<String, @Nullable Object> expected = expectations.of(facts, localized);
        expected.put("unsafeMessage", facts.unsafeMessage().orElseThrow());
        expected.put("problem", facts.problem(layout, catalog.codes().type(), facts.title(), facts.message()));
        Map<String, @Nullable Object> vector = new LinkedHashMap<>();
        vector.put("id", error.id().value());
        vector.put("code", code);
        vector.put("params", values);
        vector.put("expect", expected);
        return vector;
    }
}
