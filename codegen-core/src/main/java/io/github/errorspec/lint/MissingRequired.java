package io.github.errorspec.lint;

import io.github.errorspec.diagnostic.Diagnostic;
import io.github.errorspec.diagnostic.Diagnostics;
import io.github.errorspec.diagnostic.Severity;
import io.github.errorspec.model.Catalog;
import io.github.errorspec.model.ErrorDefinition;
import io.github.errorspec.source.Located;
import java.util.List;
import java.util.stream.Collectors;

final class MissingRequired implements LintRule {
    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public String summary() {
        return "Every row has the keys that `require` names.";
    }

    @Override
    public String reason() {
        return "Those who asked for a key count on it: a page of help without its remedy, or an alarm without an owner, is found out when it is needed.";
    }

    @Override
    public void check(Catalog catalog, Diagnostics diagnostics) {
        List<Located<String>> required = catalog.rules().required();
        if (required.isEmpty()) {
            return;
        }
        for (ErrorDefinition error : catalog.errors()) {
            List<Located<String>> missing =
                    required.stream().filter(key -> !has(error, key.value())).toList();
            if (!missing.isEmpty()) {
                diagnostics.add(fault(error, missing));
            }
        }
    }

    private Diagnostic fault(ErrorDefinition error, List<Located<String>> missing) {
        String keys = missing.stream().map(key -> "`" + key.value() + "`").collect(Collectors.joining(", "));
        return Diagnostic.of(this, error.span(), "`" + error.code() + "` lacks " + keys)
                .withHelp("add what is missing; each row needs it")
                .withRelated(missing.get(0).span(), "required here")
                .about(error.span());
    }

    private static boolean has(ErrorDefinition error, String key) {
        return switch (key) {
            case "description" -> error.texts().description().isPresent();
            case "message" -> error.texts().message().isPresent();
            case "causes" -> !error.texts().causes().isEmpty();
            case "remedy" -> error.texts().remedy().isPresent();
            case "links" -> !error.texts().links().isEmpty();
            case "examples" -> !error.examples().isEmpty();
            case "since" -> error.life().since().isPresent();
            default -> error.extensions().containsKey(key);
        };
    }
}
