package io.github.errorspec.lint;

import io.github.errorspec.diagnostic.Diagnostic;
import io.github.errorspec.diagnostic.Diagnostics;
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

final class ObjectInText implements LintRule {
    @Override
    public boolean hidesChanges() {
        return false;
    }

    @Override
    public String summary() {
        return "No message and no header of a row has a place for one of its params that is an object or `json`.";
    }

    @Override
    public String reason() {
        return "People would read braces and quotes, in an order of members that languages do not agree on. Whoever shows the error picks from the value what is worth reading.";
    }

    @Override
    public void check(Catalog catalog, Diagnostics diagnostics) {
        List<Translation> translations =
                catalog.locales().map(Locales::translations).orElse(List.of());
        for (ErrorDefinition row : catalog.errors()) {
            if (hasStructured(row)) {
                check(row, translations, diagnostics);
            }
        }
    }

    private void check(ErrorDefinition row, List<Translation> translations, Diagnostics diagnostics) {
        row.policy().headers().forEach(header -> check(header.value(), "a header", row, diagnostics));
        row.texts().message().ifPresent(message -> check(message, "a message", row, diagnostics));
        for (Translation translation : translations) {
            Optional.ofNullable(translation.errors().get(row.code().text()))
                    .flatMap(TranslatedError::message)
                    .ifPresent(message -> check(message, "a message", row, diagnostics));
        }
    }

    private static boolean hasStructured(ErrorDefinition row) {
        for (Parameter param : row.params()) {
            if (isStructured(param)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isStructured(Parameter param) {
        return param.type().scalar().isStructured();
    }

    private void check(MessageTemplate text, String what, ErrorDefinition row, Diagnostics diagnostics) {
        for (Placeholder placeholder : text.placeholders()) {
            row.params().stream()
                    .filter(param -> isStructured(param) && param.name().equals(placeholder.name()))
                    .forEach(param -> diagnostics.add(Diagnostic.of(
                                    this,
                                    placeholder.span(),
                                    "the param `" + param.name() + "` of `" + row.code() + "` has the type `"
                                            + param.type() + "`, which " + what + " cannot show")
                            .withHelp("leave it out, or add a param of another type with what people should read")
                            .withRelated(param.span(), "the param")
                            .about(row.span())));
        }
    }
}
