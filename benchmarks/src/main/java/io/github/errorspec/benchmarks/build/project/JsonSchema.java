package io.github.errorspec.benchmarks.build.project;

import java.util.stream.Collectors;

/** A row as a JSON schema: an object with the members of a problem of RFC 9457, a code, and the params. */
final class JsonSchema {
    private JsonSchema() {}

    static String of(CatalogRow row) {
        String params = row.params().stream()
                .map(param -> """
                        ,
                            "%s": {"type": "%s"}""".formatted(param.name(), param.isNumber() ? "integer" : "string"))
                .collect(Collectors.joining());
        return """
                {
                  "type": "object",
                  "title": "%1$s",
                  "description": "%2$s",
                  "properties": {
                    "code": {"type": "string", "default": "%3$s"},
                    "title": {"type": "string", "default": "%1$s"},
                    "status": {"type": "integer", "default": %4$s},
                    "detail": {"type": "string"}%5$s
                  }
                }
                """.formatted(row.title(), row.description(), row.code(), row.status(), params);
    }
}
