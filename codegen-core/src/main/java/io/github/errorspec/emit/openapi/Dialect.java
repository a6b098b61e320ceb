package io.github.errorspec.emit.openapi;

import io.github.errorspec.emit.api.ApiDocument;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Who reads a schema, and so in which words it is written. */
enum Dialect {
    OPENAPI_3_1("3.1.0", "#/components/schemas/"),
    /** Has a JSON Schema of its own, which lacks {@code const}. */
    OPENAPI_3_0("3.0.3", "#/components/schemas/"),
    /** Of 2020-12, for validators: it says all that holds, also what clients would make a type of for each error. */
    JSON_SCHEMA("", "#/$defs/");

    private final String version;
    private final String definitions;

    Dialect(String version, String definitions) {
        this.version = version;
        this.definitions = definitions;
    }

    /** That of a document. */
    static Dialect of(ApiDocument document) {
        return document.isNewer() ? OPENAPI_3_1 : OPENAPI_3_0;
    }

    /** What a document says of itself; not 3.2, which several tools of 2026 refuse. */
    String version() {
        return version;
    }

    boolean isOpenApi() {
        return this != JSON_SCHEMA;
    }

    Map<String, Object> reference(String name) {
        return Map.of("$ref", definitions + name);
    }

    /** A schema of one value. */
    Map<String, Object> constant(Map<String, Object> type, Object value) {
        Map<String, Object> schema = new LinkedHashMap<>(type);
        if (this == OPENAPI_3_0) {
            schema.put("enum", List.of(value));
        } else {
            schema.put("const", value);
        }
        return schema;
    }
}
