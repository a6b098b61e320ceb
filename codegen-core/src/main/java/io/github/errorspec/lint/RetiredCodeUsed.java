package io.github.errorspec.lint;

import io.github.errorspec.diagnostic.Diagnostic;
import io.github.errorspec.diagnostic.Diagnostics;
import io.github.errorspec.model.Catalog;
import io.github.errorspec.model.Category;
import io.github.errorspec.model.ErrorDefinition;
import io.github.errorspec.model.RetiredCode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

final class RetiredCodeUsed implements LintRule {
    @Override
    public String summary() {
        return "A retired code is never used again: old clients would take the new error for the old one.";
    }

    @Override
    public void check(Catalog catalog, Diagnostics diagnostics) {
        Map<String, RetiredCode> retired = new HashMap<>();
        List<RetiredCode> all = catalog.categories().stream()
                .map(Category::retired)
                .flatMap(List::stream)
                .toList();
        for (RetiredCode code : all) {
            RetiredCode first = retired.putIfAbsent(code.code().text(), code);
            if (first != null) {
                diagnostics.add(Diagnostic.of(this, code.span(), "`" + code.code() + "` is retired twice")
                        .withHelp("keep one of the two")
                        .withRelated(first.span(), "first retired here"));
            }
        }
        for (ErrorDefinition error : catalog.errors()) {
            RetiredCode tombstone = retired.get(error.code().text());
            if (tombstone != null) {
                String was =
                        tombstone.name().map(name -> ", it was `" + name + "`").orElse("");
                diagnostics.add(Diagnostic.of(this, error.span(), "`" + error.code() + "` is retired" + was)
                        .withHelp("choose a code that was never in use")
                        .withRelated(tombstone.span(), "retired here"));
            }
        }
    }
}
