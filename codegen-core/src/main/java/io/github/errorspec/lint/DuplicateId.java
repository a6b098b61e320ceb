package io.github.errorspec.lint;

import io.github.errorspec.diagnostic.Diagnostic;
import io.github.errorspec.diagnostic.Diagnostics;
import io.github.errorspec.model.Catalog;
import io.github.errorspec.model.ErrorCode;
import io.github.errorspec.model.ErrorDefinition;
import io.github.errorspec.source.Located;
import io.github.errorspec.source.SourceSpan;
import java.util.HashMap;
import java.util.Map;

final class DuplicateId implements LintRule {
    @Override
    public String summary() {
        return "An id or alias names one error only.";
    }

    @Override
    public String reason() {
        return "It becomes a constant or a class in generated code, where a name can be given once.";
    }

    @Override
    public void check(Catalog catalog, Diagnostics diagnostics) {
        Map<String, Use> seen = new HashMap<>();
        for (ErrorDefinition error : catalog.errors()) {
            checkOne(error, error.id(), seen, diagnostics);
            error.aliases().forEach(alias -> checkOne(error, alias, seen, diagnostics));
        }
    }

    /** Who has an id, and where. */
    private record Use(ErrorCode code, SourceSpan span) {}

    private void checkOne(ErrorDefinition error, Located<String> id, Map<String, Use> seen, Diagnostics diagnostics) {
        Use first = seen.putIfAbsent(id.value(), new Use(error.code(), id.span()));
        if (first != null) {
            diagnostics.add(Diagnostic.of(
                            this,
                            id.span(),
                            "`" + error.code() + "` cannot have the id `" + id.value() + "`, which `" + first.code()
                                    + "` has")
                    .withHelp("give one of the two another name, or an `id` of its own")
                    .withRelated(first.span(), "first used here")
                    .about(error.span()));
        }
    }
}
