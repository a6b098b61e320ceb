package io.github.errorspec.emit.go;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Bodies of responses. The path to each part is a list of arguments, or nothing.
 */
record ProblemFile(
        List<String> typePath,
        List<String> titlePath,
        List<String> statusPath,
        List<String> messagePath,
        List<String> codePath,
        List<String> paramsPath) {
    static ProblemFile of(GoCode code) {
        return new ProblemFile(
                path(code, "type"),
                path(code, "title"),
                path(code, "status"),
                path(code, "message"),
                path(code, "code"),
                path(code, "params"));
    }

    private static List<String> path(GoCode code, String part) {
        return code.catalog().wire().path(part).stream()
                .map(steps -> steps.stream().map(GoLiteral::of).collect(Collectors.joining(", ")))
                .toList();
    }
}
