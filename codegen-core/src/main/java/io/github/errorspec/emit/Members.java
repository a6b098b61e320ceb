package io.github.errorspec.emit;

import io.github.errorspec.model.RawValue;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Adds members to values, unless they have nothing to say. */
final class Members {
    private Members() {}

    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    static void put(Map<String, ? super String> entry, String name, Optional<String> value) {
        value.ifPresent(text -> entry.put(name, text));
    }

    static void putList(Map<String, ? super List<?>> entry, String name, List<?> values) {
        if (!values.isEmpty()) {
            entry.put(name, values);
        }
    }

    static void putMap(Map<String, ? super Map<?, ?>> entry, String name, Map<?, ?> values) {
        if (!values.isEmpty()) {
            entry.put(name, values);
        }
    }

    static void putFlag(Map<String, ? super Boolean> entry, String name, boolean flag) {
        if (flag) {
            entry.put(name, true);
        }
    }

    static void putExtensions(Map<String, @Nullable Object> entry, Map<String, RawValue> extensions) {
        extensions.forEach((name, value) -> entry.put(name, CarriedValue.of(value)));
    }
}
