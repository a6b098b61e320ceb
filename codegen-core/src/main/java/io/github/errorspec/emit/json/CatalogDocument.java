package io.github.errorspec.emit.json;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.errorspec.emit.CatalogMaps;
import io.github.errorspec.emit.GeneratedNames;
import io.github.errorspec.emit.JsonText;
import io.github.errorspec.resolve.ResolvedCatalog;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The resolved catalog as a JSON document. */
final class CatalogDocument {
    private final CatalogMaps maps;

    CatalogDocument(ResolvedCatalog catalog, GeneratedNames names) {
        this.maps = new CatalogMaps(catalog, names);
    }

    String text() {
        return JsonText.pretty(this::write);
    }

    /** Row by row, since there may be many. */
    private void write(JsonGenerator out) throws IOException {
        out.writeStartObject();
        for (Map.Entry<String, @Nullable Object> entry : maps.head().entrySet()) {
            out.writeFieldName(entry.getKey());
            JsonText.write(entry.getValue(), out);
        }
        out.writeFieldName("categories");
        JsonText.write(maps.categories(), out);
        out.writeArrayFieldStart("errors");
        for (Map<String, @Nullable Object> error : (Iterable<Map<String, @Nullable Object>>) maps.errors()::iterator) {
            JsonText.write(error, out);
        }
        out.writeEndArray();
        out.writeEndObject();
    }
}
