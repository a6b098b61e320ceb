package io.github.errorspec.emit.java;

import io.github.errorspec.diagnostic.Diagnostic;
import io.github.errorspec.diagnostic.Diagnostics;
import io.github.errorspec.emit.java.names.JavaCatalog;
import io.github.errorspec.emit.java.names.JavaError;
import io.github.errorspec.emit.java.names.JavaNames;
import io.github.errorspec.emit.java.names.JavaParam;
import io.github.errorspec.model.Category;
import io.github.errorspec.model.Parameter;
import io.github.errorspec.source.SourceSpan;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Finds what would not compile before javac does. */
final class JavaChecks {
    private final Diagnostics diagnostics;
    private final Map<String, Use> types = new HashMap<>();

    JavaChecks(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /** Who uses a name. */
    private record Use(String name, SourceSpan span, String who) {}

    void check(JavaCatalog catalog) {
        if (catalog.errors().isEmpty()) {
            report(
                    JavaFault.JAVA_NO_ROWS,
                    catalog.definition().span(),
                    "every row of this catalog is internal, and the option `internalRows` leaves these out",
                    "make a row public, or set `internalRows` to `include`");
            return;
        }
        checkTypes(catalog);
        catalog.errors().forEach(this::checkParams);
        JavaLimits.check(catalog, this::report);
    }

    private void report(JavaFault fault, SourceSpan span, String message, String help) {
        diagnostics.add(Diagnostic.of(fault, span, message).withHelp(help));
    }

    private void checkTypes(JavaCatalog catalog) {
        JavaNames names = catalog.names();
        SourceSpan start = catalog.definition().span();
        claim(new Use(names.baseException(), start, "the catalog"), "rename the catalog");
        if (catalog.hasExceptionPerCategory()) {
            for (Category category : catalog.definition().categories()) {
                claim(
                        new Use(names.exception(category), category.span(), "the category `" + category.id() + "`"),
                        "give one of the two another name");
            }
        }
        for (JavaError error : catalog.errors()) {
            claim(
                    new Use(
                            catalog.hasExceptionPerCode() ? error.exception() : JavaNames.factory(error.definition()),
                            error.definition().span(),
                            "`" + error.definition().code() + "`"),
                    "rename one of the two, or give it a name for Java: `names: {java: AnotherName}`");
        }
    }

    private void claim(Use use, String help) {
        Use first = types.putIfAbsent(use.name().toLowerCase(Locale.ROOT), use);
        if (first != null) {
            boolean same = first.name().equals(use.name());
            diagnostics.add(Diagnostic.of(
                            JavaFault.JAVA_NAME_CLASH,
                            use.span(),
                            "in Java, the exceptions of " + first.who() + " and of " + use.who()
                                    + (same
                                            ? " are both called `"
                                            : " differ only in case: `" + first.name() + "` and `")
                                    + use.name() + "`")
                    .withHelp(help)
                    .withRelated(first.span(), "the other one"));
        }
    }

    private void checkParams(JavaError error) {
        Map<String, Parameter> seen = new HashMap<>();
        for (JavaParam param : error.params()) {
            Parameter first = seen.putIfAbsent(param.name(), param.definition());
            if (first != null) {
                diagnostics.add(Diagnostic.of(
                                JavaFault.JAVA_NAME_CLASH,
                                param.definition().span(),
                                "in Java, the params `" + first.name() + "` and `"
                                        + param.definition().name() + "` are both called `" + param.name() + "`")
                        .withHelp("rename one of the two")
                        .withRelated(first.span(), "the other one"));
            }
        }
    }
}
