package io.github.errorspec.emit.openapi;

import io.github.errorspec.emit.GeneratedFile;
import io.github.errorspec.emit.api.ApiDocument;
import io.github.errorspec.model.Catalog;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The document of an API with its errors. All else stays as it is, in its order; only comments are lost, which JSON has not. */
final class MergedDocument {
    private MergedDocument() {}

    /**
     * Merges.
     *
     * @param catalog with what is merged into it
     */
    static Map<String, @Nullable Object> of(ApiDocument document, Additions additions, Catalog catalog) {
        Map<String, @Nullable Object> merged = new LinkedHashMap<>();
        merged.put("x-generated", GeneratedFile.header(catalog, document.name()));
        merged.putAll(JsonValue.of(document.root()));
        // What errors are called is said by responses now, and some of them may be internal.
        document.owners().forEach(place -> below(merged, place).remove(ApiDocument.ERRORS));
        for (Additions.Addition addition : additions.responses()) {
            Map<String, @Nullable Object> operation =
                    below(merged, addition.operation().place());
            Json.below(operation, "responses").put(addition.status(), addition.response());
        }
        if (!additions.components().isEmpty()) {
            Map<String, @Nullable Object> components = Json.below(merged, "components");
            additions.components().forEach((kind, named) -> Json.below(components, kind)
                    .putAll(named));
        }
        return merged;
    }

    private static Map<String, @Nullable Object> below(Map<String, @Nullable Object> root, List<String> place) {
        Map<String, @Nullable Object> below = root;
        for (String step : place) {
            below = Json.below(below, step);
        }
        return below;
    }
}
