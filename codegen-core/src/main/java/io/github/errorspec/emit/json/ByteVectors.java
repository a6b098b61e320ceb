package io.github.errorspec.emit.json;

import io.github.errorspec.emit.JsonText;
import io.github.errorspec.resolve.ResolvedCatalog;
import io.github.errorspec.wire.CodeResolver;
import io.github.errorspec.wire.ErrorFacts;
import io.github.errorspec.wire.WireBody;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Bodies that are no UTF-8, or have half a pair of surrogates: bytes, each told as the character of its number. */
record ByteVectors(ResolvedCatalog catalog, CodeResolver rows, Expectations expectations) {
    /** What a place that is no character is written as until there are bytes. */
    private static final String PLACE = "@@";

    /** What stands in a text in bytes, and what is read. */
    private static final Map<String, String> TEXTS = new LinkedHashMap<>();

    static {
        TEXTS.put("caf\u00e9 \u00e9t\u00e9", "caf\ufffd \ufffdt\ufffd");
        TEXTS.put("\u00ff\u00fe", "\ufffd\ufffd");
        TEXTS.put("\u00e2\u0082 \u00f0\u009f\u0098 \u00c3", "\ufffd \ufffd \ufffd");
        TEXTS.put("\u00e2\u00e2\u0082\u00ac", "\ufffd\u20ac");
        TEXTS.put("\u00c0\u0080\u0080", "\ufffd\ufffd\ufffd");
        TEXTS.put("\\ud800 \\uDFFF", "\ufffd \ufffd");
        TEXTS.put("\\ud83d\\ud83d\\ude00\\ude00", "\ufffd\ud83d\ude00\ufffd");
        TEXTS.put("\\\\ud800\\ud800x", "\\ud800\ufffdx");
    }

    /** Those with a code that no row has, so that all that they say is seen. */
    void all(Supplier<WireBody> body, Consumer<Map<String, @Nullable Object>> vectors) {
        TEXTS.forEach((bytes, text) -> {
            WireBody read = body.get()
                    .put("title", text)
                    .put("message", "(" + text)
                    .put("params", Map.of("a" + text, List.of(text)));
            String placed = JsonText.compact(body.get()
                    .put("title", PLACE)
                    .put("message", "(" + PLACE)
                    .put("params", Map.of("a" + PLACE, List.of(PLACE)))
                    .document());
            vectors.accept(vector("texts that are not whole", placed.replace(PLACE, bytes), read));
        });
        String text = JsonText.compact(body.get().document());
        int end = text.length() - (catalog.wire().isList() ? 2 : 1);
        String comma = text.charAt(end - 1) == '{' ? "" : ",";
        for (List<String> names :
                List.of(List.of("\u00fe", "\u00ff"), List.of("\\ud800", "\\udbff"), List.of("\u00ff", "\\udfff"))) {
            String members = "\"x" + names.get(0) + "\":1,\"x" + names.get(1) + "\":1";
            refuse(
                    "names that are the same then",
                    text.substring(0, end) + comma + members + text.substring(end),
                    vectors);
        }
        refuse("no UTF-8 before it", "\u00ff" + text, vectors);
        refuse("no UTF-8 behind it", text + "\u0080", vectors);
        refuse("half a byte order mark", "\u00ef\u00bb" + text, vectors);
        refuse("UTF-16", latin1(text.getBytes(StandardCharsets.UTF_16)), vectors);
        refuse("UTF-16", latin1(text.getBytes(StandardCharsets.UTF_16LE)), vectors);
    }

    private void refuse(String why, String bytes, Consumer<Map<String, @Nullable Object>> vectors) {
        vectors.accept(vector("no problem body: " + why, bytes, new WireBody(catalog.wire())));
    }

    private Map<String, @Nullable Object> vector(String why, String bytes, WireBody read) {
        Map<String, @Nullable Object> vector = new LinkedHashMap<>();
        vector.put("why", why);
        vector.put("httpStatus", 502);
        vector.put("bytes", bytes);
        vector.put("expect", expectations.of(ErrorFacts.decoded(catalog, rows, 502, read), false));
        return vector;
    }

    private static String latin1(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
