package io.github.errorspec.lint;

import io.github.errorspec.diagnostic.Diagnostic;
import io.github.errorspec.diagnostic.Diagnostics;
import io.github.errorspec.diagnostic.Guesses;
import io.github.errorspec.diagnostic.Suggestions;
import io.github.errorspec.model.Catalog;
import io.github.errorspec.model.ErrorDefinition;
import io.github.errorspec.model.Header;
import io.github.errorspec.model.Locales;
import io.github.errorspec.model.MessageTemplate;
import io.github.errorspec.model.MessageTemplate.Placeholder;
import io.github.errorspec.model.Parameter;
import io.github.errorspec.model.TranslatedError;
import io.github.errorspec.model.Translation;
import io.github.errorspec.source.SourceSpan;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

final class UnknownPlaceholder implements LintRule {
    @Override
    public String summary() {
        return "Every `{placeholder}` of a message, of its translations and of a header is one of the row's params.";
    }

    @Override
    public String reason() {
        return "No value could ever be filled in, so users would read a question mark in its place, and the header would not be sent.";
    }

    @Override
    public void check(Catalog catalog, Diagnostics diagnostics) {
        List<Translation> translations =
                catalog.locales().map(Locales::translations).orElse(List.of());
        // A header that many rows take from a category is one fault.
        Set<SourceSpan> told = new HashSet<>();
        Guesses guesses = new Guesses();
        for (ErrorDefinition error : catalog.errors()) {
            for (Header header : error.policy().headers()) {
                unknown(header.value(), error).stream()
                        .filter(placeholder -> told.add(placeholder.span()))
                        .forEach(placeholder -> diagnostics.add(
                                fault(placeholder, names(error), guesses, error).about(error.span())));
            }
            error.texts().message().ifPresent(message -> unknown(message, error)
                    .forEach(placeholder -> diagnostics.add(
                            fault(placeholder, names(error), guesses).about(error.span()))));
            for (Translation translation : translations) {
                Optional.ofNullable(translation.errors().get(error.code().text()))
                        .flatMap(TranslatedError::message)
                        .ifPresent(message -> unknown(message, error)
                                .forEach(placeholder -> diagnostics.add(fault(placeholder, names(error), guesses, error)
                                        .about(error.span()))));
            }
        }
    }

    private static List<Placeholder> unknown(MessageTemplate message, ErrorDefinition row) {
        if (message.placeholders().isEmpty()) {
            return List.of();
        }
        Set<String> names = new HashSet<>(names(row));
        return message.placeholders().stream()
                .filter(placeholder -> !names.contains(placeholder.name()))
                .toList();
    }

    private static List<String> names(ErrorDefinition row) {
        return row.params().stream().map(Parameter::name).toList();
    }

    /** The fault of what stands elsewhere, where no param can be added. */
    private Diagnostic fault(Placeholder placeholder, List<String> names, Guesses guesses, ErrorDefinition row) {
        Diagnostic fault = fault(placeholder, names, guesses).withRelated(row.span(), "the row");
        return names.isEmpty() ? fault.withHelp("the row has no params; a literal brace is doubled") : fault;
    }

    private Diagnostic fault(Placeholder placeholder, List<String> names, Guesses guesses) {
        String name = placeholder.name();
        return Diagnostic.of(this, placeholder.span(), "`{" + name + "}` is no param of this row")
                .withHelp(guesses.nearest(name, names)
                        .map(near -> "did you mean `{" + near + "}`?")
                        .orElse(
                                names.isEmpty()
                                        ? "add it: `params: [" + name + "]`; a literal brace is doubled"
                                        : "params of this row: " + Suggestions.list(names)
                                                + "; a literal brace is doubled"));
    }
}
