package io.github.errorspec.emit.go;

import java.util.List;

/**
 * The constants of the rows.
 *
 * @param kinds in order
 */
record KindsFile(List<Constant> kinds) {
    record Constant(String comment, String name, String id, List<Alias> aliases) {}

    record Alias(String comment, String name, String kind) {}

    static KindsFile of(GoCatalog catalog, GoDocs docs) {
        return new KindsFile(catalog.rows().stream()
                .map(row -> new Constant(
                        docs.ofKind(row),
                        row.kind(),
                        GoLiteral.of(row.definition().id().value()),
                        row.aliases().stream()
                                .map(name -> new Alias(GoDocs.ofAlias(name, row), name, row.kind()))
                                .toList()))
                .toList());
    }
}
