package io.github.errorspec.emit.json;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.errorspec.emit.ResolvedCatalog;
import io.github.errorspec.model.Catalog;
import io.github.errorspec.model.ErrorDefinition;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The resolved catalog as a JSON document. */
final class CatalogDocument {
    private final Catalog catalog;
    private final ResolvedCatalog resolved;

    CatalogDocument(Catalog catalog) {
        this.catalog = catalog;
        this.resolved = new ResolvedCatalog(catalog);
    }

    String text() {
        return JsonText.pretty(this::write);
    }

    /** Row by row, since there may be many. */
    private void write(JsonGenerator out) throws IOException {
        out.writeStartObject();
        for (Map.Entry<String, @Nullable Object> entry : resolved.head().entrySet()) {
            out.writeFieldName(entry.getKey());
            JsonText.write(entry.getValue(), out);
        }
        out.writeFieldName("categories");
        JsonText.write(resolved.categories(), out);
        out.writeArrayFieldStart("errors");
        for (ErrorDefinition error : catalog.errors()) {
            JsonText.write(resolved.error(error), out);
        }
        out.writeEndArray();
        out.writeEndObject();
    }
}
