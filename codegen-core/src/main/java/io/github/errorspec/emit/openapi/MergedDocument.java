package io.github.errorspec.emit.openapi;

import io.github.errorspec.emit.GeneratedFile;
import io.github.errorspec.emit.api.ApiDocument;
import io.github.errorspec.emit.api.Operation;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The document of an API with its errors. All else stays as it is, in its order; only comments are lost, which JSON has not. */
final class MergedDocument {
    private MergedDocument() {}

    /**
     * Merges.
     *
     * @param spec how the table's file is called
     */
    static Map<String, @Nullable Object> of(ApiDocument document, Additions additions, String spec) {
        Map<String, @Nullable Object> merged = new LinkedHashMap<>();
        merged.put("x-generated", GeneratedFile.header(spec + " and " + document.name()));
        merged.putAll(JsonValue.of(document.root()));
        merged.remove(ApiDocument.ERRORS);
        for (Additions.Addition addition : additions.responses()) {
            Operation operation = addition.operation();
            Map<String, @Nullable Object> paths = Json.below(merged, operation.part());
            Map<String, @Nullable Object> item = Json.below(paths, operation.path());
            Map<String, @Nullable Object> method = Json.below(item, operation.method());
            Json.below(method, "responses").put(addition.status(), addition.response());
        }
        removeWords(document, merged);
        if (!additions.components().isEmpty()) {
            Map<String, @Nullable Object> components = Json.below(merged, "components");
            additions.components().forEach((kind, named) -> Json.below(components, kind)
                    .putAll(named));
        }
        return merged;
    }

    /** What errors are called is said by responses now, and some of them may be internal. */
    private static void removeWords(ApiDocument document, Map<String, @Nullable Object> merged) {
        for (Operation operation : document.operations()) {
            Map<String, @Nullable Object> item = Json.below(Json.below(merged, operation.part()), operation.path());
            item.remove(ApiDocument.ERRORS);
            Json.below(item, operation.method()).remove(ApiDocument.ERRORS);
        }
    }
}
