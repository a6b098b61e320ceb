package io.github.errorspec.emit.json;

import io.github.errorspec.emit.FieldValues;
import io.github.errorspec.emit.GeneratedFile;
import io.github.errorspec.emit.JsonText;
import io.github.errorspec.resolve.ResolvedCatalog;
import io.github.errorspec.resolve.ResolvedRow;
import io.github.errorspec.wire.CodeResolver;
import io.github.errorspec.wire.ErrorFacts;
import io.github.errorspec.wire.HeaderValues;
import io.github.errorspec.wire.RetryAfterHeaders;
import io.github.errorspec.wire.SampleCodes;
import io.github.errorspec.wire.SampleValues;
import io.github.errorspec.wire.WireBody;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What every language has to do alike: find a code, raise an error, decode a response. One vector stands on a line. Codes are
 * texts here, and bodies too, since not every JSON library keeps integers of 64 bits exact.
 */
final class VectorsDocument {
    private static final int FORMAT = 1;

    private final ResolvedCatalog catalog;
    private final CodeResolver rows;
    private final SampleCodes codes;
    private final Expectations expectations;

    VectorsDocument(ResolvedCatalog catalog) {
        this.catalog = catalog;
        this.rows = new CodeResolver(catalog);
        this.codes = new SampleCodes(catalog, rows);
        this.expectations = new Expectations(catalog);
    }

    String text() {
        StringBuilder out = new StringBuilder();
        String header = GeneratedFile.header(catalog.definition());
        out.append("{\n\"$comment\": ").append(JsonText.compact(header));
        out.append(",\n\"errorVectors\": ").append(FORMAT);
        out.append(",\n\"catalog\": ")
                .append(JsonText.compact(catalog.definition().id()));
        String type = catalog.definition().codes().type().name().toLowerCase(Locale.ROOT);
        out.append(",\n\"codeType\": ").append(JsonText.compact(type));
        append(out, "lookup", this::lookup);
        append(out, "raise", this::raise);
        append(out, "retryAfter", this::retryAfter);
        append(out, "decode", new DecodeVectors(catalog, rows, codes, expectations)::all);
        append(out, "long", this::longBodies);
        ByteVectors bytes = new ByteVectors(catalog, rows, expectations);
        append(out, "bytes", vectors -> bytes.all(() -> withCode(codes.unknown()), vectors));
        return out.append("\n}\n").toString();
    }

    private static void append(
            StringBuilder out, String name, Consumer<Consumer<Map<String, @Nullable Object>>> vectors) {
        String lines = JsonText.lines(vectors);
        out.append(",\n\"").append(name).append("\": [");
        out.append(lines.isEmpty() ? "" : "\n").append(lines).append("\n]");
    }

    private void lookup(Consumer<Map<String, @Nullable Object>> vectors) {
        for (String code : codes.all()) {
            Map<String, @Nullable Object> vector = new LinkedHashMap<>();
            vector.put("code", code);
            vector.put("id", rows.find(code).map(ResolvedRow::id).orElse(null));
            rows.find(code).ifPresent(row -> putTraits(row, vector));
            vectors.accept(vector);
        }
    }

    /** What a row is marked with, and its values of fields, in a catalog that has such things. */
    private void putTraits(ResolvedRow row, Map<String, @Nullable Object> vector) {
        if (catalog.hasTags()) {
            vector.put("tags", row.definition().traits().tagNames());
        }
        if (!catalog.definition().traits().fields().isEmpty()) {
            vector.put("fields", FieldValues.of(row, catalog.definition().traits()));
        }
    }

    private void raise(Consumer<Map<String, @Nullable Object>> vectors) {
        for (ResolvedRow row : catalog.rows()) {
            codes.of(row).ifPresent(code -> {
                vectors.accept(raised(row, code, SampleValues.all(row), true));
                if (!row.params().isEmpty()) {
                    vectors.accept(raised(row, code, SampleValues.required(row), false));
                }
                if (!row.definition().policy().headers().isEmpty()) {
                    SampleValues.unfitForHeaders(row)
                            .forEach(values -> vectors.accept(raised(row, code, values, false)));
                }
            });
        }
    }

    /** What headers of a response say, and, where that makes no sense, what its row says. */
    private void retryAfter(Consumer<Map<String, @Nullable Object>> vectors) {
        for (ResolvedRow row : catalog.rows()) {
            Optional<String> code = codes.of(row);
            if (code.isPresent()) {
                Optional<String> header = catalog.wire().code().header();
                boolean found =
                        header.isPresent() || catalog.wire().path("code").isPresent();
                RetryAfterHeaders.SAMPLES.forEach((sample, millis) -> {
                    Map<String, String> headers = new LinkedHashMap<>(sample);
                    header.ifPresent(name -> headers.put(name, code.get()));
                    Map<String, @Nullable Object> vector = new LinkedHashMap<>();
                    WireBody body = withCode(code.get());
                    vector.put("headers", headers);
                    vector.put("body", JsonText.compact(body.document()));
                    Optional<Long> told =
                            row.definition().policy().retry().after().map(Duration::toMillis);
                    vector.put(
                            "millis",
                            millis.or(() -> found ? told : Optional.empty()).orElse(null));
                    vectors.accept(vector);
                });
                return;
            }
        }
    }

    private void longBodies(Consumer<Map<String, @Nullable Object>> vectors) {
        LongVectors bodies = new LongVectors(catalog, rows, expectations);
        catalog.rows().stream()
                .flatMap(row -> codes.of(row).stream())
                .findFirst()
                .ifPresent(code -> bodies.all(withCode(code), vectors));
    }

    private WireBody withCode(String code) {
        boolean number = catalog.hasIntegerCodes();
        return new WireBody(catalog.wire()).put("code", number ? (Object) Long.parseLong(code) : code);
    }

    private Map<String, @Nullable Object> raised(
            ResolvedRow row, String code, Map<String, Object> values, boolean localized) {
        ErrorFacts facts = ErrorFacts.raised(row, code, values);
        Map<String, @Nullable Object> expected = expectations.of(facts, localized);
        expected.put("unsafeMessage", facts.unsafeMessage().orElseThrow());
        expected.put(
                "problem",
                facts.problem(catalog, facts.title(), facts.message()).document());
        Map<String, @Nullable Object> vector = new LinkedHashMap<>();
        vector.put("id", row.id());
        vector.put("code", code);
        vector.put("params", values);
        vector.put("expect", expected);
        Map<String, String> headers = HeaderValues.of(catalog, row, code, values);
        if (!headers.isEmpty()) {
            vector.put("headers", headers);
        }
        if (!row.hasBody()) {
            vector.put("noBody", true);
        }
        return vector;
    }
}
