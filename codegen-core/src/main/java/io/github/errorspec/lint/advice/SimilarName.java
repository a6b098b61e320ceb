package io.github.errorspec.lint.advice;

import io.github.errorspec.diagnostic.Diagnostic;
import io.github.errorspec.diagnostic.Diagnostics;
import io.github.errorspec.diagnostic.Severity;
import io.github.errorspec.lint.LintRule;
import io.github.errorspec.model.Catalog;
import io.github.errorspec.model.ErrorDefinition;
import java.util.HashMap;
import java.util.Map;

final class SimilarName implements LintRule {
    @Override
    public Severity severity() {
        return Severity.NOTE;
    }

    @Override
    public String summary() {
        return "No two names differ in small words, plurals or gaps only, as `Stream not found` and `The streams were not found` do.";
    }

    @Override
    public String reason() {
        return "Readers take them for one error, and programmers raise the wrong one. Rows of exactly one name have an `id` each, so somebody has thought about them.";
    }

    @Override
    public void check(Catalog catalog, Diagnostics diagnostics) {
        Map<String, ErrorDefinition> seen = new HashMap<>();
        for (ErrorDefinition row : catalog.errors()) {
            String gist = Gist.of(row.texts().name());
            ErrorDefinition first = gist.isEmpty() ? null : seen.putIfAbsent(gist, row);
            if (first != null && !isSame(first, row)) {
                diagnostics.add(fault(row, first));
            }
        }
    }

    private static boolean isSame(ErrorDefinition a, ErrorDefinition b) {
        return Wording.of(a.texts().name()).equals(Wording.of(b.texts().name()));
    }

    private Diagnostic fault(ErrorDefinition row, ErrorDefinition first) {
        return Diagnostic.of(
                        this,
                        row.span(),
                        "the name `" + row.texts().name() + "` is nearly that of `" + first.code() + "`, `"
                                + first.texts().name() + "`")
                .withHelp("say in the names what distinguishes the two errors, or make them one")
                .withRelated(first.span(), "the other row")
                .about(row.span());
    }
}
