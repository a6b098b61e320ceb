package io.github.errorspec.benchmarks.runtime;

import java.util.Map;

/**
 * A problem body.
 *
 * @param json as it comes over the wire
 * @param map the same, parsed
 */
record Body(String json, Map<String, Object> map) {
    static Body of(Map<String, Object> map) {
        String json = Json.write(map);
        return new Body(json, Json.read(json));
    }
}
