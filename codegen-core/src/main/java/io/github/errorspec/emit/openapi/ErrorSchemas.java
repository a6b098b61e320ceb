package io.github.errorspec.emit.openapi;

import io.github.errorspec.emit.MarkdownForm;
import io.github.errorspec.emit.MarkdownText;
import io.github.errorspec.emit.Prose;
import io.github.errorspec.markdown.Block;
import io.github.errorspec.markdown.Markdown;
import io.github.errorspec.model.ParameterType.Scalar;
import io.github.errorspec.resolve.ResolvedCatalog;
import io.github.errorspec.resolve.ResolvedParam;
import io.github.errorspec.resolve.ResolvedRow;
import io.github.errorspec.resolve.WireLayout;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Schemas of bodies.
 *
 * @param catalog whose errors they are
 * @param names what they are called
 * @param dialect who reads them
 */
record ErrorSchemas(ResolvedCatalog catalog, SchemaNames names, Dialect dialect) {
    private static final MarkdownText TEXT = new MarkdownText(MarkdownForm.STRICT);
    private static final Map<String, Object> STRING = Map.of("type", "string");

    /** Those of a row. */
    void addTo(Map<String, Object> schemas, ResolvedRow row) {
        schemas.put(names.error(row), of(row));
        if (!shown(row).isEmpty() && !catalog.wire().isFlat()) {
            schemas.put(names.params(row), params(row));
        }
    }

    /** The body of any error, also of one that is newer than its reader; nobody can rely on anything in it but a validator. */
    Map<String, Object> open() {
        boolean validates = !dialect.isOpenApi();
        Map<String, Map<String, Object>> parts = new LinkedHashMap<>();
        parts.put("type", uri());
        parts.put("title", STRING);
        parts.put("status", Map.of("type", "integer"));
        parts.put("message", STRING);
        parts.put("code", CodeSchema.any(catalog, dialect));
        if (!catalog.wire().isFlat()) {
            parts.put("params", anyObject());
        }
        List<BodySchema.Place> places = new ArrayList<>();
        parts.forEach((part, schema) -> add(places, part, schema, validates && !part.equals("params")));
        Map<String, Object> described = new LinkedHashMap<>();
        described.put(
                "description",
                "Any error, also one that is newer than this document. "
                        + MarkdownForm.STRICT.text(Prose.title(catalog), false));
        described.putAll(new BodySchema(places).schema());
        return described;
    }

    private Map<String, Object> of(ResolvedRow row) {
        List<BodySchema.Place> places = new ArrayList<>();
        add(places, "type", type(row), row.type().isPresent());
        add(places, "title", STRING, true);
        add(places, "status", status(row), true);
        add(places, "message", STRING, true);
        add(places, "code", CodeSchema.of(row.definition().code(), catalog).of(dialect), true);
        if (catalog.wire().isFlat()) {
            addMembers(places, row);
        } else if (!shown(row).isEmpty()) {
            boolean always = shown(row).stream().anyMatch(param -> !param.isOptional());
            add(places, "params", dialect.reference(names.params(row)), always);
        }
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("description", description(row));
        if (row.isDeprecated()) {
            schema.put("deprecated", true);
        }
        List<String> tags = row.definition().traits().tagNames();
        if (dialect.isOpenApi() && !tags.isEmpty()) {
            schema.put("x-error-tags", tags);
        }
        schema.putAll(new BodySchema(places).schema());
        return schema;
    }

    /** The params, where they are members beside other parts. */
    private void addMembers(List<BodySchema.Place> places, ResolvedRow row) {
        for (ResolvedParam param : shown(row)) {
            List<String> path =
                    new ArrayList<>(catalog.wire().pathFromRoot("params").orElse(List.of()));
            path.add(param.name());
            places.add(new BodySchema.Place(path, described(param), !param.isOptional()));
        }
    }

    /** A body of RFC 9457 may have a type in any case. */
    private void add(List<BodySchema.Place> places, String part, Map<String, Object> schema, boolean required) {
        WireLayout wire = catalog.wire();
        Optional<List<String>> path = wire.pathFromRoot(part);
        if (path.isPresent()) {
            places.add(new BodySchema.Place(path.get(), schema, required));
        } else if (part.equals("type") && !wire.remapped()) {
            places.add(new BodySchema.Place(List.of(part), schema, false));
        }
    }

    private Map<String, Object> type(ResolvedRow row) {
        boolean known = row.type().isPresent() && !row.isFamily();
        return known && !dialect.isOpenApi()
                ? dialect.constant(uri(), row.type().get())
                : uri();
    }

    private Map<String, Object> status(ResolvedRow row) {
        Map<String, Object> integer = Map.of("type", "integer");
        long status = row.definition().policy().httpStatus();
        return dialect.isOpenApi() ? integer : dialect.constant(integer, status);
    }

    /** Said in so many words, since openapi-typescript makes an object without properties of no more than its type. */
    private static Map<String, Object> anyObject() {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "object");
        schema.put("additionalProperties", true);
        return schema;
    }

    private static Map<String, Object> uri() {
        return text("uri-reference");
    }

    private static Map<String, Object> text(String format) {
        return typed("string", format);
    }

    private static Map<String, Object> typed(String type, String format) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", type);
        schema.put("format", format);
        return schema;
    }

    /** The params that bodies have. */
    private static List<ResolvedParam> shown(ResolvedRow row) {
        return row.params().stream().filter(param -> !param.isSensitive()).toList();
    }

    private Map<String, Object> params(ResolvedRow row) {
        return object(shown(row));
    }

    private Map<String, Object> object(List<ResolvedParam> members) {
        Map<String, Object> properties = new LinkedHashMap<>();
        List<String> required = new ArrayList<>();
        for (ResolvedParam param : members) {
            properties.put(param.name(), described(param));
            if (!param.isOptional()) {
                required.add(param.name());
            }
        }
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "object");
        schema.put("properties", properties);
        if (!required.isEmpty()) {
            schema.put("required", required);
        }
        return schema;
    }

    private Map<String, Object> described(ResolvedParam param) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("description", text(Prose.blocks(param, ".")));
        schema.putAll(value(param));
        return schema;
    }

    private Map<String, Object> value(ResolvedParam param) {
        if (!param.isList()) {
            return one(param);
        }
        Map<String, Object> list = new LinkedHashMap<>();
        list.put("type", "array");
        list.put("items", one(param));
        return list;
    }

    private Map<String, Object> one(ResolvedParam param) {
        return param.isObject() ? object(param.members()) : scalar(param.scalar());
    }

    private Map<String, Object> scalar(Scalar type) {
        boolean openApi = dialect.isOpenApi();
        return switch (type) {
            case STRING -> STRING;
            case INTEGER -> openApi ? typed("integer", "int64") : Map.of("type", "integer");
            case NUMBER -> openApi ? typed("number", "double") : Map.of("type", "number");
            case BOOLEAN -> Map.of("type", "boolean");
            case TIMESTAMP -> text("date-time");
            case UUID -> text("uuid");
            // A schema without a word about types takes anything.
            case JSON, OBJECT -> Map.of();
        };
    }

    private static String description(ResolvedRow row) {
        List<Block> blocks = new ArrayList<>(Prose.blocks(row));
        new Prose(error -> "`" + error.code().text() + "`")
                .deprecation(row)
                .ifPresent(text -> blocks.addAll(Markdown.read("Deprecated: " + text)));
        return text(blocks);
    }

    /** A reader wraps lines itself. */
    private static String text(List<Block> blocks) {
        return String.join("\n", TEXT.lines(blocks, Integer.MAX_VALUE));
    }
}
