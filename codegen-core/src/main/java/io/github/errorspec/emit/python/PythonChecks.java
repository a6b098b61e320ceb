package io.github.errorspec.emit.python;

import io.github.errorspec.diagnostic.Diagnostic;
import io.github.errorspec.diagnostic.Diagnostics;
import io.github.errorspec.emit.NameClaims;
import io.github.errorspec.model.Category;
import io.github.errorspec.model.ErrorDefinition;
import io.github.errorspec.model.Parameter;

/** Finds what would not work in Python before a checker does. */
final class PythonChecks {
    private static final String LANGUAGE = "Python";
    private static final String OTHER_NAME =
            "rename one of the two, or give it a name for Python: `names: {python: AnotherName}`";

    private final PythonCatalog catalog;
    private final Diagnostics diagnostics;

    PythonChecks(PythonCatalog catalog, Diagnostics diagnostics) {
        this.catalog = catalog;
        this.diagnostics = diagnostics;
    }

    void check() {
        if (catalog.errors().isEmpty()) {
            diagnostics.add(Diagnostic.of(
                            PythonFault.PYTHON_NO_ROWS,
                            catalog.definition().span(),
                            "every row of this catalog is internal, and the option `internalRows` leaves these out")
                    .withHelp("make a row public, or set `internalRows` to `include`"));
            return;
        }
        checkClasses();
        catalog.errors().forEach(this::checkParams);
    }

    private void checkClasses() {
        PythonNames names = catalog.names();
        NameClaims classes = new NameClaims(PythonFault.PYTHON_NAME_CLASH, LANGUAGE, diagnostics);
        classes.claim(
                names.base(),
                "the exception of the catalog",
                catalog.definition().span(),
                "rename the catalog");
        for (Category category : catalog.definition().categories()) {
            classes.claim(
                    names.category(category.id()),
                    "the exception of the category `" + category.id() + "`",
                    category.span(),
                    "give one of the two another name");
        }
        for (ErrorDefinition error : catalog.errors()) {
            classes.claim(names.exception(error), "the exception of `" + error.code() + "`", error.span(), OTHER_NAME);
        }
        for (ErrorDefinition error : catalog.errors()) {
            names.former(error)
                    .forEach((name, alias) -> classes.claim(
                            name,
                            "the exception of the alias `" + alias.value() + "`",
                            alias.span(),
                            "leave out the alias, or rename the other one"));
        }
    }

    private void checkParams(ErrorDefinition error) {
        NameClaims params = new NameClaims(PythonFault.PYTHON_NAME_CLASH, LANGUAGE, diagnostics);
        for (Parameter param : error.params()) {
            params.claim(
                    PythonNames.param(param.name()),
                    "the param `" + param.name() + "`",
                    param.span(),
                    "rename one of the two");
        }
    }
}
