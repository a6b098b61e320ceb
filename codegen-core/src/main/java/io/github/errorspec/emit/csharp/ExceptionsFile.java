package io.github.errorspec.emit.csharp;

import java.util.List;

/**
 * The exceptions of a category, or of the rows without one.
 *
 * @param category their own type, if any
 */
record ExceptionsFile(List<Type> category, List<CSharpException> rows) {
    /** What the exceptions of a category extend. */
    record Type(String doc, String name) {}

    boolean hasLists() {
        return rows.stream()
                .flatMap(row -> row.named().row().params().stream())
                .anyMatch(param -> param.isList() || param.isObject());
    }
}
