package io.github.errorspec.emit.openapi;

import io.github.errorspec.emit.GeneratedFile;
import io.github.errorspec.emit.MarkdownForm;
import io.github.errorspec.emit.MarkdownText;
import io.github.errorspec.emit.Prose;
import io.github.errorspec.model.Catalog;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A document of OpenAPI with the components that all errors need and no path, to which other documents refer. */
final class ErrorsDocument {
    private ErrorsDocument() {}

    static Map<String, Object> of(ErrorResponses responses) {
        ErrorSchemas schemas = responses.schemas();
        Catalog catalog = schemas.catalog().definition();
        Map<String, Object> info = new LinkedHashMap<>();
        info.put("title", catalog.title());
        List<String> description = new MarkdownText(MarkdownForm.STRICT)
                .lines(Prose.description(catalog.description()), Integer.MAX_VALUE);
        if (!description.isEmpty()) {
            info.put("description", String.join("\n", description));
        }
        info.put("version", catalog.version().orElse("0.0.0"));
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("openapi", schemas.dialect().version());
        document.put("x-generated", GeneratedFile.header(catalog));
        document.put("info", info);
        document.put("paths", Map.of());
        document.put("components", responses.components());
        return document;
    }
}
