package io.github.errorspec.emit.typescript;

import io.github.errorspec.diagnostic.Diagnostic;
import io.github.errorspec.diagnostic.Diagnostics;
import io.github.errorspec.emit.NameClaims;
import io.github.errorspec.model.Catalog;
import io.github.errorspec.model.ErrorDefinition;
import io.github.errorspec.source.Located;

/** Finds what would not compile before the compiler does. */
final class TypeScriptChecks {
    private static final String OTHER_NAME =
            "rename one of the two, or give it a name for TypeScript: `names: {typescript: AnotherName}`";

    private final Diagnostics diagnostics;
    private final TypeScriptNames names;
    private final NameClaims functions;

    TypeScriptChecks(TypeScriptNames names, Diagnostics diagnostics) {
        this.names = names;
        this.diagnostics = diagnostics;
        this.functions = claims();
    }

    private NameClaims claims() {
        return new NameClaims(TypeScriptFault.TYPESCRIPT_NAME_CLASH, "TypeScript", diagnostics);
    }

    void check(Catalog catalog) {
        if (catalog.errors().isEmpty()) {
            diagnostics.add(Diagnostic.of(
                            TypeScriptFault.TYPESCRIPT_NO_ROWS,
                            catalog.span(),
                            "every row of this catalog is internal, and the option `internalRows` leaves these out")
                    .withHelp("make a row public, or set `internalRows` to `include`"));
        }
        catalog.errors().forEach(this::check);
    }

    private void check(ErrorDefinition error) {
        String own = names.function(error);
        functions.claim(own, "`" + error.code() + "`", error.span(), OTHER_NAME);
        for (Located<String> alias : error.aliases()) {
            String other = names.function(alias);
            if (!other.equals(own)) {
                functions.claim(
                        other,
                        "the alias `" + alias.value() + "` of `" + error.code() + "`",
                        alias.span(),
                        "rename one of the two");
            }
        }
        NameClaims params = claims();
        error.params()
                .forEach(param -> params.claim(
                        TypeScriptNames.param(param),
                        "the param `" + param.name() + "`",
                        param.span(),
                        "rename one of the two"));
    }
}
