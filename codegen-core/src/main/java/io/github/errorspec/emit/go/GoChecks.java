package io.github.errorspec.emit.go;

import io.github.errorspec.diagnostic.Diagnostic;
import io.github.errorspec.diagnostic.Diagnostics;
import io.github.errorspec.emit.NameClaims;
import io.github.errorspec.model.Category;
import io.github.errorspec.model.Parameter;
import io.github.errorspec.source.Located;

/** Finds what would not compile before Go does. */
final class GoChecks {
    private static final String RENAME =
            "rename one of the two, or give a row a name for Go: `names: {go: AnotherName}`";

    private final Diagnostics diagnostics;
    private final NameClaims names;

    GoChecks(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
        this.names = claims();
    }

    private NameClaims claims() {
        return new NameClaims(GoFault.GO_NAME_CLASH, "Go", diagnostics);
    }

    void check(GoCatalog catalog) {
        if (catalog.rows().isEmpty()) {
            diagnostics.add(Diagnostic.of(
                            GoFault.GO_NO_ROWS,
                            catalog.definition().span(),
                            "every row of this catalog is internal, and the option `internalRows` leaves these out")
                    .withHelp("make a row public, or set `internalRows` to `include`"));
            return;
        }
        for (Category category : catalog.definition().categories()) {
            names.claim(GoNames.category(category), "the category `" + category.id() + "`", category.span(), RENAME);
        }
        catalog.rows().forEach(this::check);
    }

    /**
     * What is derived from a stem clashes with the same of another row only if the stems do, which is told once; and with what is
     * derived otherwise only if it ends like the name of a struct.
     */
    private void check(GoRow row) {
        String who = "`" + row.definition().code() + "`";
        names.claim(row.kind(), who, row.definition().span(), RENAME);
        if (row.stem().endsWith("Params")) {
            names.claim("New" + row.stem(), who, row.definition().span(), RENAME);
        }
        if (row.stem().startsWith("Err")
                || row.stem().startsWith("New")
                || row.stem().startsWith("Category")) {
            names.claim(
                    row.stem() + "Params",
                    "the struct of " + who,
                    row.definition().span(),
                    RENAME);
        }
        for (Located<String> alias : row.definition().aliases()) {
            String name = "Err" + GoNames.stem(alias.value());
            if (!name.equals(row.kind())) {
                names.claim(name, "the alias `" + alias.value() + "`", alias.span(), RENAME);
            }
        }
        checkParams(row);
    }

    /** Arguments are called like fields, but for the ending of some. */
    private void checkParams(GoRow row) {
        NameClaims fields = claims();
        NameClaims arguments = claims();
        for (GoParam param : row.params()) {
            Parameter definition = param.definition();
            String who = "the param `" + definition.name() + "`";
            fields.claim(param.field(), who, definition.span(), "rename one of the two");
            if (param.argument().endsWith("Param")) {
                arguments.claim(param.argument(), who, definition.span(), "rename one of the two");
            }
        }
    }
}
