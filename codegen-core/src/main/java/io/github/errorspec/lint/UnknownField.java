package io.github.errorspec.lint;

import io.github.errorspec.diagnostic.Diagnostic;
import io.github.errorspec.diagnostic.Diagnostics;
import io.github.errorspec.diagnostic.Suggestions;
import io.github.errorspec.model.Catalog;
import io.github.errorspec.model.ErrorDefinition;
import io.github.errorspec.source.SourceSpan;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

final class UnknownField implements LintRule {
    @Override
    public boolean hidesChanges() {
        return false;
    }

    @Override
    public String summary() {
        return "A row has values of those `fields` alone that stand on top of the spec.";
    }

    @Override
    public String reason() {
        return "Without a type, no language can give the value; and if the name is misspelt, the field that is meant has none.";
    }

    @Override
    public void check(Catalog catalog, Diagnostics diagnostics) {
        List<String> known = catalog.traits().fieldNames();
        // A value that many rows take from a category is one fault.
        Set<SourceSpan> told = new HashSet<>();
        for (ErrorDefinition row : catalog.errors()) {
            row.traits().fields().forEach((name, value) -> {
                if (!catalog.traits().hasField(name) && told.add(value.span())) {
                    diagnostics.add(Diagnostic.of(this, value.span(), "there is no field `" + name + "`")
                            .withHelp(Suggestions.nearest(name, known)
                                    .map(word -> "did you mean `" + word + "`?")
                                    .orElse("declare it on top, such as `fields: {" + name
                                            + ": string}`, or call it `x-" + name + "` if it is for tools alone"))
                            .about(row.span()));
                }
            });
        }
    }
}
