package io.github.errorspec.lint;

import io.github.errorspec.diagnostic.Diagnostic;
import io.github.errorspec.diagnostic.Diagnostics;
import io.github.errorspec.diagnostic.Suggestions;
import io.github.errorspec.model.Catalog;
import io.github.errorspec.model.ErrorDefinition;
import io.github.errorspec.model.Locales;
import io.github.errorspec.model.MessageTemplate;
import io.github.errorspec.model.MessageTemplate.Placeholder;
import io.github.errorspec.model.Parameter;
import io.github.errorspec.model.TranslatedError;
import io.github.errorspec.model.Translation;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

final class UnknownPlaceholder implements LintRule {
    @Override
    public String summary() {
        return "Every `{placeholder}` of a message, and of its translations, is one of the row's params.";
    }

    @Override
    public String reason() {
        return "No value could ever be filled in, so users would read a question mark in its place.";
    }

    @Override
    public void check(Catalog catalog, Diagnostics diagnostics) {
        List<Translation> translations =
                catalog.locales().map(Locales::translations).orElse(List.of());
        for (ErrorDefinition error : catalog.errors()) {
            List<String> names = error.params().stream().map(Parameter::name).toList();
            error.texts().message().ifPresent(message -> unknown(message, names)
                    .forEach(placeholder ->
                            diagnostics.add(fault(placeholder, names).about(error.span()))));
            for (Translation translation : translations) {
                Optional.ofNullable(translation.errors().get(error.code().text()))
                        .flatMap(TranslatedError::message)
                        .ifPresent(message -> unknown(message, names)
                                .forEach(placeholder -> diagnostics.add(
                                        fault(placeholder, names, error).about(error.span()))));
            }
        }
    }

    private static Stream<Placeholder> unknown(MessageTemplate message, List<String> names) {
        return message.placeholders().stream().filter(placeholder -> !names.contains(placeholder.name()));
    }

    /** The fault of a translation, which cannot add a param. */
    private Diagnostic fault(Placeholder placeholder, List<String> names, ErrorDefinition row) {
        Diagnostic fault = fault(placeholder, names).withRelated(row.span(), "the row");
        return names.isEmpty() ? fault.withHelp("the row has no params; a literal brace is doubled") : fault;
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
