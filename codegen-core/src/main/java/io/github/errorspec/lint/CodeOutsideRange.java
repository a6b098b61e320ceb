package io.github.errorspec.lint;

import io.github.errorspec.diagnostic.Diagnostic;
import io.github.errorspec.diagnostic.Diagnostics;
import io.github.errorspec.model.Catalog;
import io.github.errorspec.model.Category;
import io.github.errorspec.model.CodeSet;
import io.github.errorspec.model.ErrorDefinition;
import io.github.errorspec.source.Located;
import java.util.stream.Collectors;

final class CodeOutsideRange implements LintRule {
    @Override
    public boolean isFirm() {
        return false;
    }

    @Override
    public String summary() {
        return "The codes of a category lie in its `range` or begin with its `prefix`; a family with all its codes.";
    }

    @Override
    public String reason() {
        return "People tell from a code which part of a system failed, and teams that number within a range of their own do not collide.";
    }

    @Override
    public void check(Catalog catalog, Diagnostics diagnostics) {
        for (Category category : catalog.categories()) {
            if (!category.space().isEmpty()) {
                category.errors().stream()
                        .filter(error -> category.space().stream()
                                .noneMatch(set -> set.value().containsAll(error.code())))
                        .forEach(error -> diagnostics.add(fault(error, category)));
            }
        }
    }

    private Diagnostic fault(ErrorDefinition error, Category category) {
        Located<CodeSet> first = category.space().get(0);
        boolean prefix = first.value() instanceof CodeSet.Prefix;
        String space =
                category.space().stream().map(set -> "`" + set.value() + "`").collect(Collectors.joining(" or "));
        return Diagnostic.of(
                        this,
                        error.span(),
                        "`" + error.code() + "` does not belong to the category `" + category.id() + "`")
                .withHelp(
                        prefix
                                ? "a code that begins with " + space + ", or another `prefix`"
                                : "a code of " + space + ", or a wider `range`")
                .withRelated(first.span(), "the category's codes")
                .about(error.span());
    }
}
