package io.github.errorspec.wire;

import io.github.errorspec.model.Header;
import io.github.errorspec.model.MessageTemplate;
import io.github.errorspec.resolve.ResolvedCatalog;
import io.github.errorspec.resolve.ResolvedRow;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The headers of an answer, as generated code fills them. */
public final class HeaderValues {
    public static final String RETRY_AFTER = "Retry-After";

    /** Servers bound all headers together, often by 8 KiB, and answer with something else where they are longer. */
    private static final int LIMIT = 1000;

    /** What ends a quoted text or an address in brackets, and what begins an escape. */
    private static final String ENCODED = "\"%<>\\";

    private HeaderValues() {}

    /** Those of an error with this code and these values, {@code Retry-After} last. */
    public static Map<String, String> of(
            ResolvedCatalog catalog, ResolvedRow row, String code, Map<String, Object> values) {
        Map<String, String> headers = filled(row, values);
        catalog.wire().code().header().ifPresent(name -> headers.put(name, code));
        addRetryAfter(row, headers);
        return headers;
    }

    /** Those that do not depend on the code. */
    public static Map<String, String> of(ResolvedRow row, Map<String, Object> values) {
        Map<String, String> headers = filled(row, values);
        addRetryAfter(row, headers);
        return headers;
    }

    private static void addRetryAfter(ResolvedRow row, Map<String, String> headers) {
        row.definition().policy().retry().after().ifPresent(wait -> headers.put(RETRY_AFTER, seconds(wait)));
    }

    private static Map<String, String> filled(ResolvedRow row, Map<String, Object> values) {
        Map<String, String> headers = new LinkedHashMap<>();
        for (Header header : row.definition().policy().headers()) {
            filled(header.value(), values)
                    .ifPresent(value -> headers.put(header.name().value(), value));
        }
        return headers;
    }

    /** Nothing if a value is missing, or all is too long. */
    private static Optional<String> filled(MessageTemplate template, Map<String, Object> values) {
        StringBuilder filled = new StringBuilder();
        for (MessageTemplate.Part part : template.parts()) {
            if (part instanceof MessageTemplate.Literal text) {
                filled.append(text.text());
            } else if (part instanceof MessageTemplate.Placeholder place) {
                Object value = values.get(place.name());
                if (value == null) {
                    return Optional.empty();
                }
                filled.append(encoded(ParamValue.text(value)));
            }
        }
        return Optional.of(filled.toString()).filter(value -> value.length() <= LIMIT);
    }

    private static String encoded(String text) {
        StringBuilder encoded = new StringBuilder(text.length());
        for (byte each : text.getBytes(StandardCharsets.UTF_8)) {
            if (each >= ' ' && each <= '~' && ENCODED.indexOf(each) < 0) {
                encoded.append((char) each);
            } else {
                encoded.append(String.format("%%%02X", each));
            }
        }
        return encoded.toString();
    }

    /** Whole ones, and none too few. */
    private static String seconds(Duration wait) {
        return Long.toString(wait.plusNanos(999_999_999).toSeconds());
    }
}
