package io.github.errorspec.emit.kotlin;

import io.github.errorspec.resolve.WireLayout;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * How the parts of an error are read and written, by their names; those that bodies do not have are missing.
 *
 * @param read expressions that give a part of a body
 * @param write statements that put a value where a part belongs
 */
record ProblemPaths(Map<String, String> read, Map<String, String> write) {
    /** What the values are called in generated code. */
    private static final Map<String, String> VALUES = Map.of(
            "type", "it",
            "title", "title",
            "status", "it",
            "message", "message",
            "code", "it",
            "params", "params");

    static ProblemPaths of(WireLayout layout) {
        ProblemPaths paths = new ProblemPaths(new HashMap<>(), new HashMap<>());
        layout.paths().forEach((part, steps) -> {
            String path = steps.stream().map(KotlinText::of).collect(Collectors.joining(", "));
            String value = VALUES.get(part);
            paths.read.put(part, layout.remapped() ? "at(body, " + path + ")" : "body[" + path + "]");
            paths.write.put(
                    part,
                    layout.remapped() ? "put(body, " + value + ", " + path + ")" : "body[" + path + "] = " + value);
        });
        return paths;
    }
}
