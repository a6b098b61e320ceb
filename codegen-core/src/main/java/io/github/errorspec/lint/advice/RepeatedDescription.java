package io.github.errorspec.lint.advice;

import io.github.errorspec.diagnostic.Diagnostic;
import io.github.errorspec.diagnostic.Diagnostics;
import io.github.errorspec.diagnostic.Severity;
import io.github.errorspec.lint.LintRule;
import io.github.errorspec.model.Catalog;
import io.github.errorspec.model.ErrorDefinition;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

final class RepeatedDescription implements LintRule {
    @Override
    public Severity severity() {
        return Severity.NOTE;
    }

    @Override
    public String summary() {
        return "No two rows have nearly the same `description`.";
    }

    @Override
    public String reason() {
        return "It was copied and not changed, or the two errors are one: readers cannot tell them apart.";
    }

    @Override
    public void check(Catalog catalog, Diagnostics diagnostics) {
        Map<String, ErrorDefinition> seen = new HashMap<>();
        Map<ErrorDefinition, ErrorDefinition> firsts = new HashMap<>();
        for (ErrorDefinition row : catalog.errors()) {
            row.texts()
                    .description()
                    .filter(text -> !CopiedDescription.isCopied(row))
                    .map(Gist::of)
                    .filter(Predicate.not(String::isEmpty))
                    .map(gist -> seen.putIfAbsent(gist, row))
                    .ifPresent(first -> firsts.put(row, first));
        }
        List<ErrorDefinition> repeated =
                catalog.errors().stream().filter(firsts::containsKey).toList();
        Rows.report(
                this,
                catalog,
                repeated,
                row -> fault(row, firsts.getOrDefault(row, row)),
                "have nearly the same `description` as an earlier row",
                diagnostics);
    }

    private Diagnostic fault(ErrorDefinition row, ErrorDefinition first) {
        return Diagnostic.of(
                        this,
                        row.span(),
                        "`" + row.code() + "` has nearly the same `description` as `" + first.code() + "`")
                .withHelp("say what distinguishes the two errors, or make them one")
                .withRelated(first.span(), "the other row");
    }
}
