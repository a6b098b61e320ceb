package io.github.errorspec.emit.go;

import io.github.errorspec.emit.language.NameKind;
import java.util.List;

/**
 * The constants of the rows.
 *
 * @param kinds in order
 */
record KindsFile(List<Constant> kinds) {
    record Constant(String comment, String name, String id, List<Alias> aliases) {}

    record Alias(String comment, String name, String kind) {}

    static KindsFile of(GoCode code, GoDocs docs) {
        return new KindsFile(code.named().rows().stream()
                .map(row -> new Constant(
                        docs.ofKind(row),
                        row.name(NameKind.CONSTANT),
                        GoLiteral.of(row.row().id()),
                        row.aliases().stream()
                                .map(alias -> new Alias(
                                        GoDocs.ofAlias(alias.name(), row), alias.name(), row.name(NameKind.CONSTANT)))
                                .toList()))
                .toList());
    }
}
