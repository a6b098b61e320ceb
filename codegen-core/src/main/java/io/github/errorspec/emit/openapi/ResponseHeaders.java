package io.github.errorspec.emit.openapi;

import io.github.errorspec.emit.ExampleValues;
import io.github.errorspec.resolve.ResolvedRow;
import io.github.errorspec.wire.HeaderValues;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The headers that responses with errors may have. */
final class ResponseHeaders {
    private ResponseHeaders() {}

    /** Those of some errors, by their names as the first of them writes it, with a value of that one. */
    static Map<String, Object> of(List<ResolvedRow> rows) {
        Map<String, String> names = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        Map<String, Object> headers = new LinkedHashMap<>();
        for (ResolvedRow row : rows) {
            HeaderValues.of(row, ExampleValues.shown(row)).forEach((name, value) -> {
                if (names.putIfAbsent(name, value) == null) {
                    headers.put(name, header(name, value));
                }
            });
        }
        return headers;
    }

    private static Map<String, Object> header(String name, String value) {
        Map<String, Object> header = new LinkedHashMap<>();
        boolean seconds = name.equals(HeaderValues.RETRY_AFTER);
        header.put("schema", Map.of("type", seconds ? "integer" : "string"));
        header.put("example", seconds ? (Object) Long.valueOf(value) : value);
        return header;
    }
}
