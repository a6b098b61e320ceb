package io.github.errorspec.lint;

import io.github.errorspec.diagnostic.Diagnostic;
import io.github.errorspec.diagnostic.Diagnostics;
import io.github.errorspec.model.Catalog;
import io.github.errorspec.model.ErrorDefinition;
import io.github.errorspec.source.Located;
import io.github.errorspec.source.SourceSpan;
import java.util.HashMap;
import java.util.Map;

final class DuplicateId implements LintRule {
    @Override
    public String summary() {
        return "An id or alias names one error only: it becomes a constant in generated code.";
    }

    @Override
    public void check(Catalog catalog, Diagnostics diagnostics) {
        Map<String, SourceSpan> seen = new HashMap<>();
        for (ErrorDefinition error : catalog.errors()) {
            checkOne(error, error.id(), seen, diagnostics);
            error.aliases().forEach(alias -> checkOne(error, alias, seen, diagnostics));
        }
    }

    private void checkOne(
            ErrorDefinition error, Located<String> id, Map<String, SourceSpan> seen, Diagnostics diagnostics) {
        SourceSpan first = seen.putIfAbsent(id.value(), id.span());
        if (first != null) {
            diagnostics.add(
                    Diagnostic.of(this, id.span(), "the id `" + id.value() + "` of `" + error.code() + "` is taken")
                            .withHelp("rename one of the two, or give it an `id` of its own")
                            .withRelated(first, "first used here"));
        }
    }
}
