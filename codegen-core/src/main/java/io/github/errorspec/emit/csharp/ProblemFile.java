package io.github.errorspec.emit.csharp;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Bodies of responses. */
record ProblemFile(CSharpCode code) {
    boolean hasSensitive() {
        return code.catalog().hasSensitive();
    }

    /** {@code "SECRET.token"}. */
    List<String> sensitive() {
        return code.catalog().rows().stream()
                .flatMap(row -> row.sensitive().stream().map(param -> row.id() + "." + param))
                .map(CSharpText::literal)
                .toList();
    }

    /** The members that are no params, if these stand beside them. */
    List<String> besideParams() {
        return code.catalog().wire().besideParams().stream()
                .map(CSharpText::literal)
                .toList();
    }

    /** Whether they are members of the error itself. */
    boolean isParamsRoot() {
        return code.catalog().wire().path("params").stream().anyMatch(List::isEmpty);
    }

    /** The steps to a part, as arguments, by the name of each part that bodies have. */
    Map<String, String> path() {
        Map<String, String> paths = new HashMap<>();
        code.catalog().wire().paths().forEach((part, steps) -> paths.put(part, CSharpText.literals(steps)));
        return paths;
    }
}
