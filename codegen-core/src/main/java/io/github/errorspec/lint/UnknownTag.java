package io.github.errorspec.lint;

import io.github.errorspec.diagnostic.Diagnostic;
import io.github.errorspec.diagnostic.Diagnostics;
import io.github.errorspec.diagnostic.Suggestions;
import io.github.errorspec.model.Catalog;
import io.github.errorspec.model.ErrorDefinition;
import io.github.errorspec.source.Located;
import io.github.errorspec.source.SourceSpan;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

final class UnknownTag implements LintRule {
    @Override
    public boolean hidesChanges() {
        return false;
    }

    @Override
    public String summary() {
        return "Every tag of a row is one of the `tags` on top of the spec.";
    }

    @Override
    public String reason() {
        return "Programs ask for tags by their names, and never meet one that is misspelt.";
    }

    @Override
    public void check(Catalog catalog, Diagnostics diagnostics) {
        // A tag that many rows take from a category is one fault.
        Set<SourceSpan> told = new HashSet<>();
        for (ErrorDefinition row : catalog.errors()) {
            for (Located<String> tag : row.traits().tags()) {
                if (!catalog.traits().hasTag(tag.value()) && told.add(tag.span())) {
                    diagnostics.add(fault(tag, catalog.traits().tagNames()).about(row.span()));
                }
            }
        }
    }

    private Diagnostic fault(Located<String> tag, List<String> known) {
        return Diagnostic.of(this, tag.span(), "there is no tag `" + tag.value() + "`")
                .withHelp(Suggestions.nearest(tag.value(), known)
                        .map(word -> "did you mean `" + word + "`?")
                        .orElse("declare it on top: `tags: [" + Suggestions.list(known) + (known.isEmpty() ? "" : ", ")
                                + tag.value() + "]`"));
    }
}
