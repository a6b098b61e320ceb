package io.github.errorspec.lint;

import io.github.errorspec.diagnostic.Diagnostic;
import io.github.errorspec.diagnostic.Diagnostics;
import io.github.errorspec.model.Catalog;
import io.github.errorspec.model.ErrorDefinition;
import java.util.HashMap;
import java.util.Map;

final class DuplicateCode implements LintRule {
    @Override
    public String summary() {
        return "A code stands for one error only, in the whole catalog.";
    }

    @Override
    public String reason() {
        return "Clients go by the code: neither they nor generated code could tell two errors of one code apart.";
    }

    @Override
    public void check(Catalog catalog, Diagnostics diagnostics) {
        Map<String, ErrorDefinition> seen = new HashMap<>();
        for (ErrorDefinition error : catalog.errors()) {
            ErrorDefinition first = seen.putIfAbsent(error.code().text(), error);
            if (first != null) {
                diagnostics.add(Diagnostic.of(
                                this,
                                error.span(),
                                "the code `" + error.code() + "` is already `"
                                        + first.texts().name() + "`")
                        .withHelp("give this error a code of its own")
                        .withRelated(first.span(), "first defined here")
                        .about(error.span()));
            }
        }
    }
}
