package io.github.errorspec.emit.rust;

import io.github.errorspec.emit.rust.RustLayout.Field;
import io.github.errorspec.model.ErrorDefinition;
import io.github.errorspec.model.Locales;
import io.github.errorspec.model.TranslatedError;
import io.github.errorspec.model.Translation;
import io.github.errorspec.model.Words;
import io.github.errorspec.resolve.MessagePattern;
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
        List<List<String>> entries = translations.stream()
                .map(each -> List.of(RustLiteral.of(each.locale()), "&" + name(each)))
                .toList();
        String head = "static LANGUAGES: [(&str, &[Text]); " + translations.size() + "]";
        return new Values(
                RustLiteral.of(locales.get().defaultLocale()),
                RustLayout.tuples(head, entries),
                translations.stream().map(this::language).toList());
    }

    /** {@code pt-BR} is {@code PT_BR}. */
    private static String name(Translation translation) {
        return "TEXTS_" + new Words(List.of(translation.locale().split("-", -1))).constant();
    }

    private Language language(Translation translation) {
        List<List<Field>> texts = new ArrayList<>();
        for (RustRow row : catalog.rows()) {
            TranslatedError translated =
                    translation.errors().get(row.definition().code().text());
            if (translated != null) {
                Optional<String> message = message(row.definition(), translated);
                texts.add(List.of(
                        Field.of("kind", catalog.names().kind() + "::" + row.name()),
                        Field.of("title", translated.name().map(RustLiteral::of)),
                        Field.of("message", message.map(RustLiteral::of))));
            }
        }
        String head = "static " + name(translation) + ": [Text; " + texts.size() + "] = [";
        return new Language(translation.locale(), RustLayout.structs(head, "Text", texts));
    }

    /** Where a row has no message, its name is the message, in every language. */
    private static Optional<String> message(ErrorDefinition error, TranslatedError translated) {
        Optional<String> message = translated.message().map(template -> MessagePattern.of(template, error));
        return message.isPresent() || error.texts().message().isPresent()
                ? message
                : translated.name().map(MessagePattern::literal);
    }
}
