package io.github.errorspec.emit.go;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Bodies of responses. The path to each part is a list of arguments, or nothing.
 *
 * @param remapped whether the catalog says where the parts stand
 * @param plainCode the code as a value of JSON
 */
record ProblemFile(
        boolean remapped,
        String plainCode,
        List<String> typePath,
        List<String> titlePath,
        List<String> statusPath,
        List<String> messagePath,
        List<String> codePath,
        List<String> paramsPath) {
    static ProblemFile of(GoCatalog catalog) {
        return new ProblemFile(
                catalog.layout().remapped(),
                catalog.hasIntegerCodes() ? "int64(e.code)" : "string(e.code)",
                path(catalog, "type"),
                path(catalog, "title"),
                path(catalog, "status"),
                path(catalog, "message"),
                path(catalog, "code"),
                path(catalog, "params"));
    }

    private static List<String> path(GoCatalog catalog, String part) {
        return catalog.layout().path(part).stream()
                .map(steps -> steps.stream().map(GoLiteral::of).collect(Collectors.joining(", ")))
                .toList();
    }
}
