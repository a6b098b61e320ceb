package io.github.errorspec.emit.rust;

import io.github.errorspec.diagnostic.Diagnostic;
import io.github.errorspec.diagnostic.Diagnostics;
import io.github.errorspec.emit.NameClaims;
import io.github.errorspec.model.Category;
import io.github.errorspec.model.ErrorDefinition;
import io.github.errorspec.model.Parameter;
import io.github.errorspec.source.Located;
import java.util.List;

/** Finds what would not compile before rustc does. */
final class RustChecks {
    private final RustCatalog catalog;
    private final Diagnostics diagnostics;

    RustChecks(RustCatalog catalog, Diagnostics diagnostics) {
        this.catalog = catalog;
        this.diagnostics = diagnostics;
    }

    void check() {
        if (catalog.rows().isEmpty()) {
            diagnostics.add(Diagnostic.of(
                            RustFault.RUST_NO_ROWS,
                            catalog.definition().span(),
                            "every row of this catalog is internal, and the option `internalRows` leaves these out")
                    .withHelp("make a row public, or set `internalRows` to `include`"));
            return;
        }
        checkRows();
        NameClaims categories = claims();
        for (Category category : catalog.definition().categories()) {
            categories.claim(
                    RustNames.variant(category),
                    "the category `" + category.id() + "`",
                    category.span(),
                    "rename one of the two");
        }
        catalog.rows().forEach(this::checkParams);
    }

    private NameClaims claims() {
        return new NameClaims(RustFault.RUST_NAME_CLASH, "Rust", diagnostics);
    }

    /** A file has all rows, and uses types of the catalog. */
    private void checkRows() {
        NameClaims types = claims();
        RustNames names = catalog.names();
        for (String own : List.of(names.error(), names.kind(), names.row())) {
            types.claim(own, "a type of the catalog", catalog.definition().span(), "rename the catalog");
        }
        for (RustRow row : catalog.rows()) {
            ErrorDefinition error = row.definition();
            types.claim(
                    row.name(),
                    "`" + error.code() + "`",
                    error.span(),
                    "rename one of the two, or give it a name for Rust: `names: {rust: AnotherName}`");
            for (Located<String> alias : error.aliases()) {
                types.claim(
                        RustNames.type(alias.value()),
                        "the alias `" + alias.value() + "`",
                        alias.span(),
                        "leave the alias out");
            }
        }
    }

    private void checkParams(RustRow row) {
        if (row.params().size() < 2) {
            return;
        }
        NameClaims params = claims();
        for (RustParam param : row.params()) {
            Parameter definition = param.definition();
            params.claim(
                    param.name(), "the param `" + definition.name() + "`", definition.span(), "rename one of the two");
        }
    }
}
