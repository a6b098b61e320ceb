package io.github.errorspec.emit.rust;

import io.github.errorspec.emit.MessagePattern;
import io.github.errorspec.emit.Words;
import io.github.errorspec.model.ErrorDefinition;
import io.github.errorspec.model.Locales;
import io.github.errorspec.model.TranslatedError;
import io.github.errorspec.model.Translation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The texts in other languages than that of the catalog. */
final class TranslatedTexts {
    private final RustCatalog catalog;

    TranslatedTexts(RustCatalog catalog) {
        this.catalog = catalog;
    }

    /** What the template needs. */
    record Values(String defaultTag, List<String> languages, List<Language> translations) {}

    /** A language in it. */
    record Language(String tag, List<String> texts) {}

    Values values() {
        Optional<Locales> locales = catalog.definition().locales();
        if (locales.isEmpty()) {
            return new Values("", List.of(), List.of());
        }
        List<Translation> translations = locales.get().translations();
        List<String> entries = new ArrayList<>();
        for (Translation translation : translations) {
            entries.add("(" + RustLiteral.of(translation.locale()) + ", &" + name(translation) + ")");
        }
        String head = "static LANGUAGES: [(&str, &[Text]); " + translations.size() + "] = [";
        return new Values(
                RustLiteral.of(locales.get().defaultLocale()),
                RustLayout.call("", head, entries, "];"),
                translations.stream().map(this::language).toList());
    }

    /** {@code pt-BR} is {@code PT_BR}. */
    private static String name(Translation translation) {
        return "TEXTS_" + new Words(List.of(translation.locale().split("-", -1))).constant();
    }

    private Language language(Translation translation) {
        List<String> entries = new ArrayList<>();
        int count = 0;
        for (RustRow row : catalog.rows()) {
            TranslatedError translated =
                    translation.errors().get(row.definition().code().text());
            if (translated != null) {
                Optional<String> message = message(row.definition(), translated);
                entries.add("    Text {");
                entries.add("        kind: " + catalog.names().kind() + "::" + row.name() + ",");
                entries.add(
                        "        title: " + RowTypes.option(translated.name().map(RustLiteral::of)) + ",");
                entries.add("        message: " + RowTypes.option(message.map(RustLiteral::of)) + ",");
                entries.add("    },");
                count++;
            }
        }
        String head = "static " + name(translation) + ": [Text; " + count + "] = [";
        if (entries.isEmpty()) {
            return new Language(translation.locale(), List.of(head + "];"));
        }
        entries.add(0, head);
        entries.add("];");
        return new Language(translation.locale(), entries);
    }

    /** Where a row has no message, its name is the message, in every language. */
    private static Optional<String> message(ErrorDefinition error, TranslatedError translated) {
        Optional<String> message = translated.message().map(template -> MessagePattern.of(template, error));
        return message.isPresent() || error.message().isPresent()
                ? message
                : translated.name().map(MessagePattern::literal);
    }
}
