package io.github.errorspec.emit.openapi;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Changes of values that JSON can have. */
final class Json {
    private Json() {}

    /** The object at a key, made if there is none; a change of it changes the owner. */
    static Map<String, @Nullable Object> below(Map<String, @Nullable Object> owner, String key) {
        Map<String, @Nullable Object> below = new LinkedHashMap<>();
        if (owner.get(key) instanceof Map<?, ?> present) {
            present.forEach((name, value) -> below.put(String.valueOf(name), value));
        }
        owner.put(key, below);
        return below;
    }
}
