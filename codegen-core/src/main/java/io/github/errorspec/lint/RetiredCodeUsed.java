package io.github.errorspec.lint;

import io.github.errorspec.diagnostic.Diagnostic;
import io.github.errorspec.diagnostic.Diagnostics;
import io.github.errorspec.model.Catalog;
import io.github.errorspec.model.ErrorCode;
import io.github.errorspec.model.ErrorDefinition;
import io.github.errorspec.model.RetiredCode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

final class RetiredCodeUsed implements LintRule {
    @Override
    public String summary() {
        return "A retired code is never used again.";
    }

    @Override
    public String reason() {
        return "Old clients, logs and pages still know the code, and would take the new error for the old one.";
    }

    @Override
    public void check(Catalog catalog, Diagnostics diagnostics) {
        Map<String, RetiredCode> retired = new HashMap<>();
        List<RetiredCode> all = catalog.allRetired();
        if (all.isEmpty()) {
            return;
        }
        for (RetiredCode code : all) {
            RetiredCode first = retired.putIfAbsent(code.code().text(), code);
            if (first != null) {
                diagnostics.add(Diagnostic.of(this, code.span(), "`" + code.code() + "` is retired twice")
                        .withHelp("keep one of the two")
                        .withRelated(first.span(), "first retired here")
                        .about(catalog.span()));
            }
        }
        List<RetiredCode> families =
                all.stream().filter(code -> code.code().isFamily()).toList();
        for (ErrorDefinition error : catalog.errors()) {
            tombstone(error.code(), retired, families).ifPresent(tombstone -> diagnostics.add(fault(error, tombstone)));
        }
    }

    private static Optional<RetiredCode> tombstone(
            ErrorCode code, Map<String, RetiredCode> retired, List<RetiredCode> families) {
        return Optional.ofNullable(retired.get(code.text())).or(() -> families.stream()
                .filter(family -> family.code().matches(code.text()))
                .findFirst());
    }

    private Diagnostic fault(ErrorDefinition error, RetiredCode tombstone) {
        String was = tombstone.name().map(name -> ", it was `" + name + "`").orElse("");
        return Diagnostic.of(this, error.span(), "`" + error.code() + "` is retired" + was)
                .withHelp("choose a code that was never in use")
                .withRelated(tombstone.span(), "retired here")
                .about(error.span());
    }
}
