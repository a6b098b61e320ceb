package io.github.errorspec.emit.kotlin;

import io.github.errorspec.diagnostic.Diagnostic;
import io.github.errorspec.diagnostic.Diagnostics;
import io.github.errorspec.emit.NameClaims;
import io.github.errorspec.model.Category;
import io.github.errorspec.source.SourceSpan;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Finds what would not compile before the compiler does. */
final class KotlinChecks {
    private static final int MAX_PARAMS = 120;
    private static final int MAX_ROWS = 10_000;
    private static final int MAX_CATEGORIES = 1_500;

    private final KotlinCatalog catalog;
    private final Diagnostics diagnostics;

    /** The first spelling of each type, by the letters that file systems tell apart. */
    private final Map<String, Use> types = new HashMap<>();

    KotlinChecks(KotlinCatalog catalog, Diagnostics diagnostics) {
        this.catalog = catalog;
        this.diagnostics = diagnostics;
    }

    /** Who uses a name. */
    private record Use(String name, SourceSpan span, String who) {}

    void check() {
        SourceSpan start = catalog.definition().span();
        if (catalog.rows().isEmpty()) {
            report(
                    KotlinFault.KOTLIN_NO_ROWS,
                    start,
                    "every row of this catalog is internal, and the option `internalRows` leaves these out",
                    "make a row public, or set `internalRows` to `include`");
            return;
        }
        checkLimits();
        claim(new Use(catalog.names().exception(), start, "the catalog"), "rename the catalog");
        for (Category category : catalog.categories()) {
            String who = "the category `" + category.id() + "`";
            claim(
                    new Use(catalog.names().exception(category), category.span(), who),
                    "give one of the two another name");
        }
        for (KotlinRow row : catalog.rows()) {
            String who = "`" + row.definition().code() + "`";
            claim(
                    new Use(row.exception(), row.definition().span(), who),
                    "rename one of the two, or give it a name for Kotlin: `names: {kotlin: AnotherName}`");
            checkParams(row);
        }
    }

    private void checkLimits() {
        int constants = 0;
        for (KotlinRow row : catalog.rows()) {
            int before = constants;
            constants += 1 + row.definition().aliases().size();
            if (before <= MAX_ROWS && constants > MAX_ROWS) {
                report(
                        KotlinFault.KOTLIN_TOO_MANY_ROWS,
                        row.definition().span(),
                        "from here on there are too many rows and aliases for a class of the JVM, which has room for "
                                + MAX_ROWS,
                        "split the catalog in two");
            }
        }
        if (catalog.categories().size() > MAX_CATEGORIES) {
            report(
                    KotlinFault.KOTLIN_TOO_MANY_CATEGORIES,
                    catalog.categories().get(MAX_CATEGORIES).span(),
                    "this is the first category that is too much for an enum of the JVM",
                    "split the catalog in two");
        }
    }

    private void checkParams(KotlinRow row) {
        NameClaims names = new NameClaims(KotlinFault.KOTLIN_NAME_CLASH, "Kotlin", diagnostics);
        for (KotlinParam param : row.params()) {
            String who = "the param `" + param.definition().name() + "`";
            names.claim(param.name(), who, param.definition().span(), "rename one of the two");
        }
        if (row.params().size() > MAX_PARAMS) {
            report(
                    KotlinFault.KOTLIN_TOO_MANY_PARAMS,
                    row.definition().span(),
                    "`" + row.definition().code() + "` has " + row.params().size()
                            + " params, and a constructor of the JVM takes no more than " + MAX_PARAMS,
                    "make a list of some of them");
        }
    }

    private void claim(Use use, String help) {
        Use first = types.putIfAbsent(use.name().toLowerCase(Locale.ROOT), use);
        if (first != null) {
            String both = "in Kotlin, the exceptions of " + first.who() + " and of " + use.who();
            String names = first.name().equals(use.name())
                    ? " are both called `"
                    : " differ only in case: `" + first.name() + "` and `";
            diagnostics.add(Diagnostic.of(KotlinFault.KOTLIN_NAME_CLASH, use.span(), both + names + use.name() + "`")
                    .withHelp(help)
                    .withRelated(first.span(), "the other one"));
        }
    }

    private void report(KotlinFault fault, SourceSpan span, String message, String help) {
        diagnostics.add(Diagnostic.of(fault, span, message).withHelp(help));
    }
}
