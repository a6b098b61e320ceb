package io.github.errorspec.emit.openapi;

import io.github.errorspec.model.RawValue;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a document of YAML 1.2 says, as JSON has it. */
final class JsonValue {
    private static final Pattern DECIMAL = Pattern.compile("[-+]?(\\.[0-9]+|[0-9]+(\\.[0-9]*)?)([eE][-+]?[0-9]{1,3})?");
    private static final Pattern OTHER_BASE = Pattern.compile("0(x[0-9a-fA-F]+|o[0-7]+)");

    private JsonValue() {}

    /** Lists and maps that can be changed. */
    static @Nullable Object of(RawValue value) {
        if (value instanceof RawValue.Mapping mapping) {
            return of(mapping);
        }
        if (value instanceof RawValue.Sequence sequence) {
            List<@Nullable Object> items = new ArrayList<>();
            sequence.items().forEach(item -> items.add(of(item)));
            return items;
        }
        RawValue.Scalar scalar = (RawValue.Scalar) value;
        return scalar.quoted() ? scalar.text() : plain(scalar.text());
    }

    static Map<String, @Nullable Object> of(RawValue.Mapping mapping) {
        Map<String, @Nullable Object> entries = new LinkedHashMap<>();
        mapping.entries().forEach((name, entry) -> entries.put(name, of(entry)));
        return entries;
    }

    /** By the core schema. What JSON has no number for, such as {@code .inf}, stays a text. */
    private static @Nullable Object plain(String text) {
        return switch (text) {
            case "", "~", "null", "Null", "NULL" -> null;
            case "true", "True", "TRUE" -> true;
            case "false", "False", "FALSE" -> false;
            default -> number(text);
        };
    }

    private static Object number(String text) {
        if (OTHER_BASE.matcher(text).matches()) {
            return new BigDecimal(new BigInteger(text.substring(2), text.charAt(1) == 'x' ? 16 : 8));
        }
        return DECIMAL.matcher(text).matches() ? new BigDecimal(text) : text;
    }
}
