package io.github.errorspec.emit.csharp;

import io.github.errorspec.emit.GeneratedFile;
import io.github.errorspec.resolve.WireLayout;
import java.util.List;
import java.util.Optional;

/** The types that turn errors into bodies of responses and back. */
final class WireFiles {
    private final CSharpCatalog catalog;
    private final CSharpFiles files;
    private final WireLayout layout;

    WireFiles(CSharpCatalog catalog, CSharpFiles files) {
        this.catalog = catalog;
        this.files = files;
        this.layout = WireLayout.of(catalog.definition().problem());
    }

    private record None() {}

    /** Expressions that read the parts of a body, and statements that write them; none for a part that bodies do not have. */
    private record Problem(
            boolean hasSensitive,
            List<String> sensitive,
            String readCode,
            List<String> readTitle,
            List<String> readMessage,
            List<String> readStatus,
            List<String> readParams,
            List<String> writeType,
            List<String> writeTitle,
            List<String> writeStatus,
            List<String> writeMessage,
            List<String> writeCode,
            List<String> writeParams) {}

    List<GeneratedFile> files() {
        CSharpNames names = catalog.names();
        return List.of(
                files.source("Params", names.type("Params"), new None()),
                files.source("Json", names.type("Json"), new None()),
                files.source("Problem", names.type("Problem"), problem()));
    }

    private Problem problem() {
        List<String> sensitive = sensitive();
        return new Problem(
                !sensitive.isEmpty(),
                sensitive,
                // Without a pointer to the code every error is an unknown one.
                get("code").stream().findFirst().orElse("null"),
                get("title"),
                get("message"),
                get("status"),
                get("params"),
                put("type", "type"),
                put("title", "title"),
                put("status", "(long)error.HttpStatus"),
                put("message", "message"),
                put("code", "error.Code"),
                put("params", "values"));
    }

    /** {@code "SECRET.token"}. */
    private List<String> sensitive() {
        return catalog.rows().stream()
                .flatMap(row -> row.params().stream()
                        .filter(param -> param.definition().sensitive())
                        .map(param -> row.error().id().value() + "."
                                + param.definition().name()))
                .map(CSharpText::literal)
                .toList();
    }

    private List<String> get(String part) {
        return path(part).map(path -> "At(body, " + path + ")").stream().toList();
    }

    private List<String> put(String part, String value) {
        return path(part).map(path -> "Put(body, " + value + ", " + path + ")").stream()
                .toList();
    }

    private Optional<String> path(String part) {
        return layout.path(part).map(CSharpText::literals);
    }
}
