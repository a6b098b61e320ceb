package io.github.errorspec.emit.csharp;

import io.github.errorspec.model.Catalog;
import io.github.errorspec.model.CodeType;
import io.github.errorspec.model.ErrorDefinition;
import io.github.errorspec.resolve.InternalRows;
import java.util.ArrayList;
import java.util.List;

/**
 * A catalog with what C# calls its elements.
 *
 * @param definition the catalog, without rows that are left out
 * @param options how the target is configured
 * @param names what things are called
 * @param rows in order
 */
record CSharpCatalog(Catalog definition, CSharpOptions options, CSharpNames names, List<CSharpRow> rows) {
    static CSharpCatalog of(Catalog catalog, CSharpOptions options) {
        Catalog kept = options.internalRows() == InternalRows.OMIT ? catalog.publicOnly() : catalog;
        CSharpNames names = new CSharpNames(kept, options);
        List<CSharpRow> rows = new ArrayList<>();
        for (ErrorDefinition error : kept.errors()) {
            rows.add(CSharpRow.of(error, rows.size() + 1, names));
        }
        return new CSharpCatalog(kept, options, names, List.copyOf(rows));
    }

    boolean hasIntegerCodes() {
        return definition.codes().type() == CodeType.INTEGER;
    }

    boolean hasDeprecated() {
        return rows.stream().anyMatch(row -> row.error().isDeprecated());
    }

    /** Whether there are texts in another language. */
    boolean isLocalized() {
        return definition
                .locales()
                .filter(each -> !each.translations().isEmpty())
                .isPresent();
    }
}
