package io.github.errorspec.lint;

import io.github.errorspec.diagnostic.Diagnostic;
import io.github.errorspec.diagnostic.Diagnostics;
import io.github.errorspec.diagnostic.Suggestions;
import io.github.errorspec.model.Catalog;
import io.github.errorspec.model.ErrorDefinition;
import io.github.errorspec.model.RawValue;
import io.github.errorspec.source.Located;
import io.github.errorspec.source.SourceSpan;
import java.util.HashSet;
import java.util.Map;
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
        // A value that many rows take from a category is one fault.
        Set<SourceSpan> told = new HashSet<>();
        for (ErrorDefinition row : catalog.errors()) {
            for (Map.Entry<String, Located<RawValue>> field :
                    row.traits().fields().entrySet()) {
                SourceSpan span = field.getValue().span();
                if (!catalog.traits().hasField(field.getKey()) && told.add(span)) {
                    diagnostics.add(fault(field.getKey(), span, catalog).about(row.span()));
                }
            }
        }
    }

    private Diagnostic fault(String name, SourceSpan span, Catalog catalog) {
        return Diagnostic.of(this, span, "there is no field `" + name + "`")
                .withHelp(Suggestions.nearest(name, catalog.traits().fieldNames())
                        .map(word -> "did you mean `" + word + "`?")
                        .orElse("declare it on top, such as `fields: {" + name + ": string}`, or call it `x-" + name
                                + "` if it is for tools alone"));
    }
}
