package io.github.errorspec.emit.python;

import io.github.errorspec.emit.GeneratedFile;
import io.github.errorspec.resolve.WireLayout;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** How an error is read from a body, and written as one. */
final class FactsFile {
    private final PythonCatalog catalog;
    private final WireLayout layout;

    FactsFile(PythonCatalog catalog) {
        this.catalog = catalog;
        this.layout = catalog.layout();
    }

    /** Lines of code for the parts that bodies have. */
    private record Values(
            List<String> getCode,
            List<String> getTitle,
            List<String> getStatus,
            List<String> getMessage,
            List<String> getParams,
            String paramsPath,
            boolean listsOnParamsPath,
            List<String> putType,
            List<String> putTitle,
            List<String> putStatus,
            List<String> putMessage,
            List<String> putCode,
            List<String> putParams) {}

    GeneratedFile file() {
        List<String> params = layout.path("params").orElse(List.of());
        return catalog.module(
                "_facts",
                "_facts",
                new Values(
                        get("code"),
                        get("title"),
                        get("status"),
                        get("message"),
                        get("params"),
                        tuple(params),
                        params.contains("0"),
                        put("type", "facts.type.problem_type", 8),
                        put("title", "facts.title", 4),
                        put("status", "facts.status", 8),
                        put("message", "facts.message", 4),
                        put("code", "facts.code", 8),
                        put("params", "wire(facts.params)", 8)));
    }

    private List<String> get(String part) {
        return layout.path(part).stream()
                .map(path -> layout.remapped()
                        ? "_at(members, "
                                + path.stream().map(PythonText::literal).collect(Collectors.joining(", ")) + ")"
                        : "members.get(" + PythonText.literal(path.get(0)) + ")")
                .toList();
    }

    private List<String> put(String part, String value, int indent) {
        return layout.path(part).stream()
                .map(path -> layout.remapped()
                        ? Code.group("_put(", ")", "body", tuple(path), value)
                        : Code.of("body[" + PythonText.literal(path.get(0)) + "] = " + value))
                .map(code -> code.text(indent))
                .toList();
    }

    private static String tuple(List<String> path) {
        List<String> steps = new ArrayList<>();
        path.forEach(step -> steps.add(PythonText.literal(step)));
        return "(" + String.join(", ", steps) + (steps.size() == 1 ? ",)" : ")");
    }
}
