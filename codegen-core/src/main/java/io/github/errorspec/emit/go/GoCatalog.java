package io.github.errorspec.emit.go;

import io.github.errorspec.emit.InternalRows;
import io.github.errorspec.model.Catalog;
import io.github.errorspec.model.CodeType;
import io.github.errorspec.wire.WireLayout;
import java.util.List;

/**
 * A catalog in Go.
 *
 * @param definition the catalog, without the rows that are left out
 * @param options how the target is configured
 * @param packageName of all files
 * @param rows in order
 * @param layout where the parts of an error stand in a body
 */
record GoCatalog(Catalog definition, GoOptions options, String packageName, List<GoRow> rows, WireLayout layout) {
    static GoCatalog of(Catalog catalog, GoOptions options) {
        Catalog kept = options.internalRows() == InternalRows.OMIT ? catalog.publicOnly() : catalog;
        return new GoCatalog(
                kept,
                options,
                options.packageName().orElseGet(() -> GoNames.packageName(catalog.id())),
                kept.errors().stream().map(GoRow::of).toList(),
                WireLayout.of(kept.problem()));
    }

    boolean hasIntegerCodes() {
        return definition.codes().type() == CodeType.INTEGER;
    }

    boolean hasFamilies() {
        return rows.stream().anyMatch(GoRow::isFamily);
    }

    boolean hasAliases() {
        return rows.stream().anyMatch(row -> !row.definition().aliases().isEmpty());
    }

    boolean isLocalized() {
        return definition.locales().isPresent();
    }

    /** An exact code as a constant of Go. */
    String codeLiteral(GoRow row) {
        String text = row.definition().code().text();
        return hasIntegerCodes() ? text : GoLiteral.of(text);
    }
}
