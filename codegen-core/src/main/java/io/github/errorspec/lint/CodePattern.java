package io.github.errorspec.lint;

import io.github.errorspec.diagnostic.Diagnostic;
import io.github.errorspec.diagnostic.Diagnostics;
import io.github.errorspec.model.Catalog;
import io.github.errorspec.model.CodeType;
import io.github.errorspec.model.ErrorCode;
import io.github.errorspec.model.ErrorDefinition;
import io.github.errorspec.source.Located;
import java.util.regex.Pattern;

final class CodePattern implements LintRule {
    @Override
    public boolean isFirm() {
        return false;
    }

    @Override
    public String summary() {
        return "Every code matches `codes.pattern` as a whole; a family does if its lowest and its highest code do.";
    }

    @Override
    public String reason() {
        return "Clients, log filters and documentation rely on the pattern where they look for codes, and would overlook a code that breaks it.";
    }

    @Override
    public void check(Catalog catalog, Diagnostics diagnostics) {
        catalog.codes().pattern().ifPresent(pattern -> catalog.errors().stream()
                .filter(error ->
                        !matches(pattern.value(), error.code(), catalog.codes().type()))
                .forEach(error -> diagnostics.add(fault(error, pattern))));
    }

    private static boolean matches(Pattern pattern, ErrorCode code, CodeType type) {
        String lowest = type == CodeType.INTEGER ? code.lowestInteger() : code.lowest();
        return pattern.matcher(lowest).matches()
                && pattern.matcher(code.highest()).matches();
    }

    private Diagnostic fault(ErrorDefinition error, Located<Pattern> pattern) {
        return Diagnostic.of(
                        this, error.span(), "`" + error.code() + "` does not match the pattern of this catalog's codes")
                .withHelp("a code that matches `" + pattern.value() + "`")
                .withRelated(pattern.span(), "the pattern")
                .about(error.span());
    }
}
