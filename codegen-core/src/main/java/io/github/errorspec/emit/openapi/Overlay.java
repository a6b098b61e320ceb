package io.github.errorspec.emit.openapi;

import io.github.errorspec.emit.GeneratedFile;
import io.github.errorspec.emit.api.ApiDocument;
import io.github.errorspec.emit.api.Operation;
import io.github.errorspec.model.Catalog;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The same as an Overlay 1.0, for who applies several to a document. Its targets are of the two forms that mean the same to all
 * tools: the root, and an operation by the steps to it.
 */
final class Overlay {
    /** What OpenAPI calls parts of a document; a name that is a user's may mean something to a tool, such as {@code length}. */
    private static final Pattern WORD = Pattern.compile(
            "paths|webhooks|callbacks|components|pathItems|" + "get|put|post|delete|options|head|patch|trace");

    private Overlay() {}

    static Map<String, Object> of(ApiDocument document, Additions additions, Catalog catalog) {
        List<Object> actions = new ArrayList<>();
        if (!additions.components().isEmpty()) {
            actions.add(update("$", Map.of("components", additions.components())));
        }
        for (Additions.Addition addition : additions.responses()) {
            String operation = target(addition.operation());
            if (addition.replaces()) {
                // An update of it would leave a reference beside what is to take its place.
                Map<String, Object> removal = new LinkedHashMap<>();
                removal.put("target", operation + ".responses['" + addition.status() + "']");
                removal.put("remove", true);
                actions.add(removal);
            }
            actions.add(update(operation, Map.of("responses", Map.of(addition.status(), addition.response()))));
        }
        Map<String, Object> info = new LinkedHashMap<>();
        info.put("title", catalog.title());
        info.put("version", catalog.version().orElse("0.0.0"));
        Map<String, Object> overlay = new LinkedHashMap<>();
        overlay.put("overlay", "1.0.0");
        overlay.put("x-generated", GeneratedFile.header(catalog, document.name()));
        overlay.put("info", info);
        overlay.put("actions", actions);
        return overlay;
    }

    private static Map<String, Object> update(String target, Map<String, ?> update) {
        Map<String, Object> action = new LinkedHashMap<>();
        action.put("target", target);
        action.put("update", update);
        return action;
    }

    /** Such as {@code $.paths['/orders/{id}'].get}. */
    private static String target(Operation operation) {
        StringBuilder target = new StringBuilder("$");
        for (String step : operation.place()) {
            target.append(WORD.matcher(step).matches() ? "." + step : "[" + quoted(step) + "]");
        }
        return target.toString();
    }

    private static String quoted(String step) {
        // Some tools find nothing where a quote is escaped.
        String quote = step.contains("'") ? "\"" : "'";
        return quote + step.replace("\\", "\\\\").replace(quote, "\\" + quote) + quote;
    }
}
