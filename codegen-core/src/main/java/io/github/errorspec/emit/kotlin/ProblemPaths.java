package io.github.errorspec.emit.kotlin;

import io.github.errorspec.resolve.WireLayout;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * How the parts of an error are read and written, by their names; those that bodies do not have are missing.
 *
 * @param read expressions that give a part of a body
 * @param write statements that put a value where a part belongs
 * @param besideParams the members that are no params, if these stand beside them
 * @param paramsPath the steps to the object in which they do, if it is not the error itself
 */
record ProblemPaths(
        Map<String, String> read, Map<String, String> write, List<String> besideParams, List<String> paramsPath) {
    /** What the values are called in generated code. */
    private static final Map<String, String> VALUES = Map.of(
            "type", "it",
            "title", "title",
            "status", "it",
            "message", "message",
            "code", "it",
            "params", "params");

    static ProblemPaths of(WireLayout layout) {
        ProblemPaths paths = new ProblemPaths(
                new HashMap<>(),
                new HashMap<>(),
                layout.isFlat() ? List.of(literals(layout.besideParams())) : List.of(),
                layout.path("params").stream()
                        .filter(steps -> !steps.isEmpty())
                        .map(ProblemPaths::literals)
                        .toList());
        layout.paths().forEach((part, steps) -> {
            String path = literals(steps);
            String value = VALUES.get(part);
            String found = layout.remapped() ? "at(body, " + path + ")" : "body[" + path + "]";
            paths.read.put(part, steps.isEmpty() ? "body" : found);
            paths.write.put(
                    part,
                    layout.remapped() ? "put(body, " + value + ", " + path + ")" : "body[" + path + "] = " + value);
        });
        return paths;
    }

    private static String literals(List<String> texts) {
        return texts.stream().map(KotlinText::of).collect(Collectors.joining(", "));
    }
}
