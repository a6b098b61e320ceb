package io.github.errorspec.lint;

import io.github.errorspec.diagnostic.Diagnostic;
import io.github.errorspec.diagnostic.Diagnostics;
import io.github.errorspec.diagnostic.Suggestions;
import io.github.errorspec.model.Catalog;
import io.github.errorspec.model.ErrorDefinition;
import io.github.errorspec.model.MessageTemplate.Placeholder;
import io.github.errorspec.model.Parameter;
import java.util.List;

final class UnknownPlaceholder implements LintRule {
    @Override
    public String summary() {
        return "Every `{placeholder}` of a message is one of the row's params.";
    }

    @Override
    public void check(Catalog catalog, Diagnostics diagnostics) {
        for (ErrorDefinition error : catalog.errors()) {
            List<String> names = error.params().stream().map(Parameter::name).toList();
            error.message().ifPresent(message -> message.placeholders().stream()
                    .filter(placeholder -> !names.contains(placeholder.name()))
                    .forEach(placeholder -> diagnostics.add(fault(placeholder, names))));
        }
    }

    private Diagnostic fault(Placeholder placeholder, List<String> names) {
        String name = placeholder.name();
        return Diagnostic.of(this, placeholder.span(), "`{" + name + "}` is no param of this row")
                .withHelp(Suggestions.nearest(name, names)
                        .map(near -> "did you mean `{" + near + "}`?")
                        .orElse(
                                names.isEmpty()
                                        ? "add it: `params: [" + name + "]`; a literal brace is doubled"
                                        : "params of this row: " + String.join(", ", names)
                                                + "; a literal brace is doubled"));
    }
}
