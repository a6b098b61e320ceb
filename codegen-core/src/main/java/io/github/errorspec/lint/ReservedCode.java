package io.github.errorspec.lint;

import io.github.errorspec.diagnostic.Diagnostic;
import io.github.errorspec.diagnostic.Diagnostics;
import io.github.errorspec.model.Catalog;
import io.github.errorspec.model.CodeSet;
import io.github.errorspec.model.ErrorDefinition;
import io.github.errorspec.source.Located;
import java.util.List;

final class ReservedCode implements LintRule {
    @Override
    public String summary() {
        return "A reserved code is kept free for later use.";
    }

    @Override
    public String reason() {
        return "Somebody counts on it, maybe in another branch or team. To use the code means to take the reservation back first, where all can see it.";
    }

    @Override
    public void check(Catalog catalog, Diagnostics diagnostics) {
        List<Located<CodeSet>> reserved = catalog.allReserved();
        if (reserved.isEmpty()) {
            return;
        }
        for (ErrorDefinition error : catalog.errors()) {
            reserved.stream()
                    .filter(set -> set.value().containsAny(error.code()))
                    .findFirst()
                    .ifPresent(set ->
                            diagnostics.add(Diagnostic.of(this, error.span(), "`" + error.code() + "` is reserved")
                                    .withHelp("choose another code, or take it out of `reserved`")
                                    .withRelated(set.span(), "reserved here")
                                    .about(error.span())));
        }
    }
}
