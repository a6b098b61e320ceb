package io.github.errorspec.emit.csharp;

import io.github.errorspec.diagnostic.Diagnostic;
import io.github.errorspec.diagnostic.Diagnostics;
import io.github.errorspec.emit.NameClaims;
import io.github.errorspec.model.Category;
import io.github.errorspec.source.Located;
import io.github.errorspec.source.SourceSpan;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Finds what would not compile before the compiler does. */
final class CSharpChecks {
    private static final String ROW_HELP =
            "rename one of the two, or give it a name for C#: `names: {csharp: AnotherName}`";

    private final Diagnostics diagnostics;

    CSharpChecks(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    void check(CSharpCatalog catalog) {
        if (catalog.rows().isEmpty()) {
            diagnostics.add(Diagnostic.of(
                            CSharpFault.CSHARP_NO_ROWS,
                            catalog.definition().span(),
                            "every row of this catalog is internal, and the option `internalRows` leaves these out")
                    .withHelp("make a row public, or set `internalRows` to `include`"));
            return;
        }
        checkTypes(catalog);
        checkFiles(catalog);
        checkCategories(catalog);
        checkMembers(catalog);
        catalog.rows().forEach(this::checkParams);
    }

    private NameClaims scope() {
        return new NameClaims(CSharpFault.CSHARP_NAME_CLASH, "C#", diagnostics);
    }

    private void checkTypes(CSharpCatalog catalog) {
        NameClaims types = scope();
        SourceSpan start = catalog.definition().span();
        types.claim(catalog.names().baseException(), "the exception of the catalog", start, "rename the catalog");
        for (Category category : catalog.definition().categories()) {
            types.claim(
                    catalog.names().exception(category),
                    "the exception of the category `" + category.id() + "`",
                    category.span(),
                    "give one of the two another name");
        }
        for (CSharpRow row : catalog.rows()) {
            types.claim(
                    row.exception(), "the exception of " + who(row), row.error().span(), ROW_HELP);
        }
    }

    /** Each category has a file, and so has the catalog. Those that clash as types too are told of as such. */
    private void checkFiles(CSharpCatalog catalog) {
        NameClaims files = scope();
        Set<String> types = new HashSet<>();
        String base = catalog.names().baseException();
        types.add(base);
        files.claim(file(base), "the file of the catalog", catalog.definition().span(), "rename the catalog");
        for (Category category : catalog.definition().categories()) {
            String type = catalog.names().exception(category);
            if (types.add(type)) {
                files.claim(
                        file(type),
                        "the file of the category `" + category.id() + "`",
                        category.span(),
                        "give one of the two another name");
            }
        }
    }

    private static String file(String type) {
        return type.toLowerCase(Locale.ROOT) + ".cs";
    }

    private void checkCategories(CSharpCatalog catalog) {
        NameClaims members = scope();
        for (Category category : catalog.definition().categories()) {
            members.claim(
                    catalog.names().member(category),
                    "the category `" + category.id() + "`",
                    category.span(),
                    "rename one of the two");
        }
    }

    private void checkMembers(CSharpCatalog catalog) {
        NameClaims members = scope();
        for (CSharpRow row : catalog.rows()) {
            members.claim(row.member(), "the code of " + who(row), row.error().span(), ROW_HELP);
        }
        for (CSharpRow row : catalog.rows()) {
            for (Located<String> alias : row.error().aliases()) {
                members.claim(
                        catalog.names().alias(alias.value()),
                        "the alias `" + alias.value() + "`",
                        alias.span(),
                        "remove the alias, or rename the other one");
            }
        }
    }

    private void checkParams(CSharpRow row) {
        NameClaims properties = scope();
        for (CSharpRow.Param param : row.params()) {
            properties.claim(
                    param.property(),
                    "the param `" + param.definition().name() + "`",
                    param.definition().span(),
                    "rename one of the two");
        }
    }

    private static String who(CSharpRow row) {
        return "`" + row.error().code() + "`";
    }
}
