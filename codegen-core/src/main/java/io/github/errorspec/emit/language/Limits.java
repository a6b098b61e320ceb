package io.github.errorspec.emit.language;

import io.github.errorspec.diagnostic.Diagnostic;
import io.github.errorspec.diagnostic.Diagnostics;
import io.github.errorspec.emit.TargetRule;
import io.github.errorspec.resolve.ResolvedCatalog;
import io.github.errorspec.resolve.ResolvedRow;

/**
 * What generated code has room for, so that a catalog beyond it is told so on its row.
 *
 * @param rows the most rows and aliases
 * @param categories the most categories
 * @param params the most params of a row
 */
public record Limits(int rows, int categories, int params) {
    /** A language that has room for all that a spec can have. */
    public static final Limits NONE = new Limits(Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE);

    /** @param language as people call it */
    void check(String language, ResolvedCatalog catalog, Diagnostics diagnostics) {
        int constants = 0;
        for (ResolvedRow row : catalog.rows()) {
            int before = constants;
            constants += 1 + row.aliases().size();
            if (before <= rows && constants > rows) {
                diagnostics.add(Diagnostic.of(
                                TargetRule.TOO_MANY_ROWS,
                                row.definition().span(),
                                "from here on there are too many rows and aliases for " + language
                                        + ", which has room for " + rows)
                        .withHelp("split the catalog in two"));
            }
            if (row.params().size() > params) {
                diagnostics.add(Diagnostic.of(
                                TargetRule.TOO_MANY_PARAMS,
                                row.definition().span(),
                                "`" + row.code() + "` has " + row.params().size() + " params, and a constructor of "
                                        + language + " takes no more than " + params)
                        .withHelp("make a list of some of them"));
            }
        }
        if (catalog.categories().size() > categories) {
            diagnostics.add(Diagnostic.of(
                            TargetRule.TOO_MANY_CATEGORIES,
                            catalog.categories().get(categories).definition().span(),
                            "this is the first category that is too much for " + language + ", which has room for "
                                    + categories)
                    .withHelp("split the catalog in two"));
        }
    }
}
