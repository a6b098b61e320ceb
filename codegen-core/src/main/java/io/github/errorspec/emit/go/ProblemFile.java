package io.github.errorspec.emit.go;

import io.github.errorspec.resolve.WireLayout;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Bodies of responses. The path to each part is a list of arguments, or nothing.
 *
 * @param besideParams the members that are no params, if some stand beside them
 * @param paramsObject the calls that lead from the error to the object in which they do, if it is not the error itself
 */
record ProblemFile(
        List<String> typePath,
        List<String> titlePath,
        List<String> statusPath,
        List<String> messagePath,
        List<String> codePath,
        List<String> paramsPath,
        List<String> besideParams,
        List<String> paramsObject) {
    static ProblemFile of(GoCode code) {
        return new ProblemFile(
                path(code, "type"),
                path(code, "title"),
                path(code, "status"),
                path(code, "message"),
                path(code, "code"),
                path(code, "params"),
                beside(code.catalog().wire()),
                object(code.catalog().wire()));
    }

    private static List<String> beside(WireLayout wire) {
        String names = wire.besideParams().stream().map(GoLiteral::of).collect(Collectors.joining(", "));
        return names.isEmpty() ? List.of() : List.of(names);
    }

    /** {@code inner("errors", true).inner("0", false)}. */
    private static List<String> object(WireLayout wire) {
        List<String> steps = wire.path("params").orElse(List.of());
        List<String> calls = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            boolean array = i + 1 < steps.size() && steps.get(i + 1).equals("0");
            calls.add("inner(" + GoLiteral.of(steps.get(i)) + ", " + array + ")");
        }
        return calls.isEmpty() ? List.of() : List.of(String.join(".", calls));
    }

    private static List<String> path(GoCode code, String part) {
        return code.catalog().wire().path(part).stream()
                .map(steps -> steps.stream().map(GoLiteral::of).collect(Collectors.joining(", ")))
                .toList();
    }

    /** Whether the params are members of the error itself. */
    boolean isRoot() {
        return paramsPath.equals(List.of(""));
    }
}
