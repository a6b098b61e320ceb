package io.github.errorspec.emit.openapi;

import io.github.errorspec.emit.GeneratedFile;
import io.github.errorspec.model.ErrorCode;
import io.github.errorspec.resolve.ResolvedCatalog;
import io.github.errorspec.resolve.ResolvedRow;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A JSON Schema of the body of any error: a code decides of which row a body has to be, one that is in no row only has to be a
 * body. Unlike alternatives, this tells a validator what to complain about.
 */
final class WireSchema {
    private final ErrorSchemas schemas;
    private final ResolvedCatalog catalog;

    WireSchema(ErrorSchemas schemas) {
        this.schemas = schemas;
        this.catalog = schemas.catalog();
    }

    Map<String, Object> document() {
        Map<String, Object> definitions = new LinkedHashMap<>();
        catalog.rows().stream().filter(ResolvedRow::hasBody).forEach(row -> schemas.addTo(definitions, row));
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        document.put("$comment", GeneratedFile.header(catalog.definition()));
        document.put("title", catalog.definition().title());
        document.putAll(schemas.open());
        List<Object> cases = cases();
        if (!cases.isEmpty()) {
            document.put("allOf", cases);
        }
        document.put("$defs", definitions);
        return document;
    }

    /** What holds for the codes of each row. */
    private List<Object> cases() {
        List<CodeSchema> all = new ArrayList<>();
        for (ResolvedRow row : catalog.rows()) {
            all.add(CodeSchema.of(row.definition().code(), catalog));
        }
        List<Object> cases = new ArrayList<>();
        catalog.wire().pathFromRoot("code").ifPresent(path -> {
            for (ResolvedRow row : catalog.rows()) {
                CodeSchema codes = all.get(row.index());
                if (codes.isExact() && row.hasBody()) {
                    Map<String, Object> each = new LinkedHashMap<>();
                    BodySchema.Place place = new BodySchema.Place(path, own(codes, all), true);
                    each.put("if", new BodySchema(List.of(place)).schema());
                    each.put("then", schemas.dialect().reference(schemas.names().error(row)));
                    cases.add(each);
                }
            }
        });
        return cases;
    }

    /** The codes that are in this row and in none that goes before it: exact ones first, then families with fewer wildcards. */
    private Map<String, Object> own(CodeSchema codes, List<CodeSchema> all) {
        ErrorCode code = codes.code();
        Map<String, Object> own = codes.of(schemas.dialect());
        if (!code.isFamily()) {
            return own;
        }
        List<Object> others = new ArrayList<>();
        for (CodeSchema other : all) {
            boolean before = !other.code().isFamily() || other.code().width() <= code.width();
            if (codes.overlaps(other) && before && !other.code().text().equals(code.text())) {
                others.add(other.of(schemas.dialect()));
            }
        }
        if (!others.isEmpty()) {
            own.put("not", Map.of("anyOf", others));
        }
        return own;
    }
}
