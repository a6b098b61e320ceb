package io.github.errorspec.emit.rust;

import io.github.errorspec.model.ErrorDefinition;
import java.util.List;

/**
 * A row as Rust sees it.
 *
 * @param definition the row
 * @param name of its type and of its kind
 * @param params in order
 */
record RustRow(ErrorDefinition definition, String name, List<RustParam> params) {
    static RustRow of(ErrorDefinition definition) {
        return new RustRow(
                definition,
                RustNames.row(definition),
                definition.params().stream().map(RustParam::of).toList());
    }

    boolean isFamily() {
        return definition.code().isFamily();
    }

    boolean isDeprecated() {
        return definition.isDeprecated();
    }
}
