package io.github.errorspec.emit.language;

import io.github.errorspec.diagnostic.Diagnostic;
import io.github.errorspec.diagnostic.Diagnostics;
import io.github.errorspec.emit.TargetRule;
import io.github.errorspec.model.Parameter;
import io.github.errorspec.resolve.ResolvedCatalog;
import io.github.errorspec.resolve.ResolvedParam;
import io.github.errorspec.resolve.ResolvedRow;
import java.util.List;

/**
 * What generated code has room for, so that a catalog beyond it is told so on its row.
 *
 * @param rows the most rows and aliases
 * @param categories the most categories
 * @param params the most params of a row, and members of an object
 * @param fields the most fields
 */
public record Limits(int rows, int categories, int params, int fields) {
    /** A language that has room for all that a spec can have. */
    public static final Limits NONE =
            new Limits(Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE);

    /** A method of the JVM takes 255 values, of which numbers are two each, and itself is one. */
    public static final int JVM_PARAMS = 120;

    /** Less, since what stands for a row takes its other facts too. */
    public static final int JVM_FIELDS = 100;

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
            checkParams(language, row, diagnostics);
        }
        checkFields(language, catalog.definition().traits().fields(), diagnostics);
        if (catalog.categories().size() > categories) {
            diagnostics.add(Diagnostic.of(
                            TargetRule.TOO_MANY_CATEGORIES,
                            catalog.categories().get(categories).definition().span(),
                            "this is the first category that is too much for " + language + ", which has room for "
                                    + categories)
                    .withHelp("split the catalog in two"));
        }
    }

    private void checkParams(String language, ResolvedRow row, Diagnostics diagnostics) {
        String most = ", and a constructor of " + language + " takes no more than " + params;
        int own = row.params().size();
        if (own > params) {
            String message = "`" + row.code() + "` has " + own + " params" + most;
            diagnostics.add(
                    Diagnostic.of(TargetRule.TOO_MANY_PARAMS, row.definition().span(), message)
                            .withHelp("make a list of some of them"));
        }
        for (ResolvedParam param : row.params()) {
            int members = param.members().size();
            if (members > params) {
                String message = "`" + param.name() + "` has " + members + " members" + most;
                diagnostics.add(Diagnostic.of(
                                TargetRule.TOO_MANY_PARAMS, param.definition().span(), message)
                        .withHelp("make a list of some of them, or take `json` for the type"));
            }
        }
    }

    private void checkFields(String language, List<Parameter> declared, Diagnostics diagnostics) {
        if (declared.size() > fields) {
            diagnostics.add(Diagnostic.of(
                            TargetRule.TOO_MANY_FIELDS,
                            declared.get(fields).span(),
                            "this is the first field that is too much for " + language + ", which has room for "
                                    + fields)
                    .withHelp("make a list of some of them"));
        }
    }
}
