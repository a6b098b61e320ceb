package io.github.errorspec.lint.advice;

import io.github.errorspec.diagnostic.Diagnostic;
import io.github.errorspec.diagnostic.Diagnostics;
import io.github.errorspec.lint.LintRule;
import io.github.errorspec.model.Allow;
import io.github.errorspec.model.Catalog;
import io.github.errorspec.model.Category;
import io.github.errorspec.model.ErrorDefinition;
import io.github.errorspec.source.SourceSpan;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Rows that break a rule in the same way. */
final class Rows {
    /** More than so many are a habit, or come from one default: one finding, not one each. */
    private static final int FEW = 3;

    /** Enough to see what kind of rows they are. */
    private static final int SHOWN = 5;

    private Rows() {}

    /**
     * Tells of each of a few rows, and of many at once. Rows for which an {@code allow} accepts the rule are told of apart, so that
     * it accepts them and no others.
     *
     * @param one the finding about a row
     * @param many what is said about many: "have no `description`"
     */
    static void report(
            LintRule rule,
            Catalog catalog,
            List<ErrorDefinition> rows,
            Function<ErrorDefinition, Diagnostic> one,
            String many,
            Diagnostics diagnostics) {
        if (rows.size() <= FEW) {
            rows.forEach(row -> diagnostics.add(one.apply(row).about(row.span())));
            return;
        }
        Map<String, SourceSpan> accepting = catalog.categories().stream()
                .filter(category -> accepts(category.allows(), rule))
                .collect(Collectors.toMap(Category::id, Category::span, (first, second) -> first));
        Map<SourceSpan, List<ErrorDefinition>> byElement = new LinkedHashMap<>();
        for (ErrorDefinition row : rows) {
            SourceSpan around = row.categoryId().map(accepting::get).orElse(catalog.span());
            SourceSpan nearest = accepts(row.allows(), rule) ? row.span() : around;
            byElement.computeIfAbsent(nearest, element -> new ArrayList<>()).add(row);
        }
        byElement.forEach(
                (element, those) -> diagnostics.add(told(rule, those, one, many).about(element)));
    }

    private static boolean accepts(List<Allow> allows, LintRule rule) {
        return allows.stream().anyMatch(allow -> allow.rule().equals(rule.id()));
    }

    private static Diagnostic told(
            LintRule rule, List<ErrorDefinition> rows, Function<ErrorDefinition, Diagnostic> one, String many) {
        Diagnostic first = one.apply(rows.get(0));
        if (rows.size() == 1) {
            return first;
        }
        Diagnostic all = Diagnostic.of(rule, first.span(), rows.size() + " rows " + many + ": " + codes(rows));
        return first.help().map(all::withHelp).orElse(all);
    }

    private static String codes(List<ErrorDefinition> rows) {
        String shown =
                rows.stream().limit(SHOWN).map(row -> "`" + row.code() + "`").collect(Collectors.joining(", "));
        int more = rows.size() - SHOWN;
        return more > 0 ? shown + " and " + more + " more" : shown;
    }
}
