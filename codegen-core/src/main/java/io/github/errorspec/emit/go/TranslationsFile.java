package io.github.errorspec.emit.go;

import io.github.errorspec.emit.MessagePattern;
import io.github.errorspec.model.ErrorDefinition;
import io.github.errorspec.model.Locales;
import io.github.errorspec.model.TranslatedError;
import io.github.errorspec.model.Translation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The texts of a catalog in other languages.
 *
 * @param languages the values of an array of their tags; that of the catalog is the first
 * @param hasTranslations whether there are any
 * @param translations one for each language
 */
record TranslationsFile(String languages, boolean hasTranslations, List<Texts> translations) {
    /**
     * The texts in a language, as literals.
     *
     * @param tag in small letters
     */
    record Texts(String tag, boolean hasTitles, List<String> titles, boolean hasMessages, List<String> messages) {}

    static TranslationsFile of(GoCatalog catalog) {
        Locales locales = catalog.definition().locales().orElseThrow();
        List<String> languages = new ArrayList<>();
        languages.add(GoLiteral.of(locales.defaultLocale()));
        locales.translations().forEach(translation -> languages.add(GoLiteral.of(translation.locale())));
        List<GoRow> rows = catalog.rows().stream()
                .sorted(Comparator.comparing(row -> row.definition().id().value()))
                .toList();
        List<Texts> translations =
                locales.translations().stream().map(each -> texts(each, rows)).toList();
        return new TranslationsFile("{" + String.join(", ", languages) + "}", !translations.isEmpty(), translations);
    }

    private static Texts texts(Translation translation, List<GoRow> rows) {
        List<String> titles = new ArrayList<>();
        List<String> messages = new ArrayList<>();
        for (GoRow row : rows) {
            TranslatedError translated =
                    translation.errors().get(row.definition().code().text());
            if (translated != null) {
                translated.name().ifPresent(title -> titles.add(text(row, title)));
                message(row.definition(), translated).ifPresent(message -> messages.add(text(row, message)));
            }
        }
        String tag = GoLiteral.of(translation.locale().toLowerCase(Locale.ROOT));
        return new Texts(tag, !titles.isEmpty(), titles, !messages.isEmpty(), messages);
    }

    /** Where a row has no message, its name is the message, in every language. */
    private static Optional<String> message(ErrorDefinition error, TranslatedError translated) {
        Optional<String> message = translated.message().map(template -> MessagePattern.of(template, error));
        return message.isPresent() || error.texts().message().isPresent()
                ? message
                : translated.name().map(MessagePattern::literal);
    }

    private static String text(GoRow row, String text) {
        return "{" + row.kind() + ", " + GoLiteral.of(text) + "}";
    }
}
