package io.github.errorspec.emit.rust;

import io.github.errorspec.model.Catalog;
import io.github.errorspec.model.CodeType;
import io.github.errorspec.model.ParameterType.Scalar;
import io.github.errorspec.resolve.InternalRows;
import io.github.errorspec.resolve.WireLayout;
import java.util.List;
import java.util.function.Predicate;

/**
 * A catalog as Rust sees it: every name decided.
 *
 * @param definition the catalog
 * @param options how it is configured
 * @param names of its types
 * @param rows in the order of the catalog
 * @param layout what bodies look like
 */
record RustCatalog(Catalog definition, RustOptions options, RustNames names, List<RustRow> rows, WireLayout layout) {
    static RustCatalog of(Catalog whole, RustOptions options) {
        Catalog catalog = options.internalRows() == InternalRows.OMIT ? whole.publicOnly() : whole;
        return new RustCatalog(
                catalog,
                options,
                RustNames.of(catalog, options),
                catalog.errors().stream().map(RustRow::of).toList(),
                WireLayout.of(catalog.problem()));
    }

    boolean hasIntegerCodes() {
        return definition.codes().type() == CodeType.INTEGER;
    }

    boolean hasCategories() {
        return !definition.categories().isEmpty();
    }

    /** Whether bodies have the {@code type} of RFC 9457. */
    boolean hasType() {
        return layout.path("type").isPresent() && layout.type().isPresent();
    }

    /** Whether there are texts in other languages. */
    boolean isLocalized() {
        return definition.locales().isPresent();
    }

    boolean hasFamilies() {
        return rows.stream().anyMatch(RustRow::isFamily);
    }

    boolean hasDeprecated() {
        return rows.stream().anyMatch(RustRow::isDeprecated);
    }

    boolean hasAliases() {
        return rows.stream().anyMatch(row -> !row.definition().aliases().isEmpty());
    }

    boolean has(Scalar type) {
        return anyParam(param -> param.scalar() == type);
    }

    boolean anyParam(Predicate<RustParam> wanted) {
        return rows.stream().flatMap(row -> row.params().stream()).anyMatch(wanted);
    }
}
