package io.github.errorspec.lint;

import io.github.errorspec.diagnostic.Diagnostic;
import io.github.errorspec.diagnostic.Diagnostics;
import io.github.errorspec.diagnostic.Guesses;
import io.github.errorspec.model.Catalog;
import io.github.errorspec.model.ErrorDefinition;
import io.github.errorspec.source.Located;
import io.github.errorspec.source.SourceSpan;
import java.util.LinkedHashSet;
import java.util.Set;

final class UnknownReplacement implements LintRule {
    /** Nothing that is compared depends on it, and the row that is missing may be one that is gone since the last release. */
    @Override
    public boolean hidesChanges() {
        return false;
    }

    @Override
    public boolean needsWhole() {
        return true;
    }

    @Override
    public String summary() {
        return "`replacedBy` is the code of a row of this catalog.";
    }

    @Override
    public String reason() {
        return "It tells those who use a deprecated error where to go, and a reader who follows it must arrive somewhere.";
    }

    @Override
    public void check(Catalog catalog, Diagnostics diagnostics) {
        Set<String> codes = new LinkedHashSet<>();
        for (ErrorDefinition error : catalog.errors()) {
            codes.add(error.code().text());
        }
        Guesses guesses = new Guesses();
        for (ErrorDefinition error : catalog.errors()) {
            error.life()
                    .deprecation()
                    .flatMap(deprecation -> deprecation.replacedBy())
                    .ifPresent(code -> checkOne(code, error.code().text(), codes, guesses, error.span(), diagnostics));
        }
        catalog.allRetired().forEach(retired -> retired.replacedBy()
                .ifPresent(code -> checkOne(code, retired.code().text(), codes, guesses, catalog.span(), diagnostics)));
    }

    /** A row does not replace itself, however much its own code looks like the one that is not there. */
    private void checkOne(
            Located<String> code,
            String own,
            Set<String> codes,
            Guesses guesses,
            SourceSpan subject,
            Diagnostics diagnostics) {
        if (!codes.contains(code.value())) {
            diagnostics.add(Diagnostic.of(this, code.span(), "`" + code.value() + "` is no code of this catalog")
                    .withHelp(guesses.near(code.value(), codes, 2).stream()
                            .filter(each -> !each.equals(own))
                            .findFirst()
                            .map(near -> "did you mean `" + near + "`?")
                            .orElse("the code of a row, as the spec writes it; without one, remove `replacedBy`"))
                    .about(subject));
        }
    }
}
