package io.github.errorspec.lint;

import io.github.errorspec.diagnostic.Diagnostic;
import io.github.errorspec.diagnostic.Diagnostics;
import io.github.errorspec.model.Catalog;
import io.github.errorspec.model.ErrorDefinition;
import java.util.Optional;

final class SeparatorInCode implements LintRule {
    @Override
    public String summary() {
        return "No code has in it what codes stand behind (`body: {code: {after: ...}}`).";
    }

    @Override
    public String reason() {
        return "Whoever reads a body leaves out everything up to the last of these, and so a part of the code: the error is never found.";
    }

    @Override
    public void check(Catalog catalog, Diagnostics diagnostics) {
        Optional<String> after = catalog.problem().code().after();
        if (after.isEmpty()) {
            return;
        }
        for (ErrorDefinition error : catalog.errors()) {
            if (error.code().text().contains(after.get())) {
                diagnostics.add(Diagnostic.of(
                                this,
                                error.span(),
                                "`" + error.code() + "` has `" + after.get()
                                        + "` in it, behind the last of which codes begin")
                        .withHelp("choose another code, or another `after`")
                        .about(error.span()));
            }
        }
    }
}
