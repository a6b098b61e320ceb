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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
            error.texts().message().ifPresent(message -> unknown(message, error)
                    .forEach(placeholder ->
                            diagnostics.add(fault(placeholder, names(error)).about(error.span()))));
            for (Translation translation : translations) {
                Optional.ofNullable(translation.errors().get(error.code().text()))
                        .flatMap(TranslatedError::message)
                        .ifPresent(message -> unknown(message, error)
                                .forEach(placeholder -> diagnostics.add(
                                        fault(placeholder, names(error), error).about(error.span()))));
            }
        }
    }

    private static List<Placeholder> unknown(MessageTemplate message, ErrorDefinition row) {
        List<Placeholder> unknown = new ArrayList<>();
        for (Placeholder placeholder : message.placeholders()) {
            if (!hasParam(row, placeholder.name())) {
                unknown.add(placeholder);
            }
        }
        return unknown;
    }

    private static boolean hasParam(ErrorDefinition row, String name) {
        for (Parameter param : row.params()) {
            if (param.name().equals(name)) {
                return true;
            }
        }
        return false;
    }

    private static List<String> names(ErrorDefinition row) {
        return row.params().stream().map(Parameter::name).toList();
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
