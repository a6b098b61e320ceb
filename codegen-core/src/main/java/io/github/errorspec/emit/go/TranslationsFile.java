package io.github.errorspec.emit.go;

import io.github.errorspec.emit.language.NameKind;
import io.github.errorspec.emit.language.NamedRow;
import io.github.errorspec.resolve.ResolvedCatalog;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

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

    static TranslationsFile of(GoCode code) {
        ResolvedCatalog catalog = code.catalog();
        List<NamedRow> rows = code.named().rows().stream()
                .sorted(Comparator.comparing(row -> row.row().id()))
                .toList();
        List<Texts> translations = catalog.translations().stream()
                .map(translation -> texts(translation.locale(), rows))
                .toList();
        String languages = catalog.languages().stream().map(GoLiteral::of).collect(Collectors.joining(", "));
        return new TranslationsFile("{" + languages + "}", !translations.isEmpty(), translations);
    }

    private static Texts texts(String locale, List<NamedRow> rows) {
        List<String> titles = new ArrayList<>();
        List<String> messages = new ArrayList<>();
        for (NamedRow row : rows) {
            row.row().text(locale).ifPresent(text -> {
                text.ownTitle().ifPresent(title -> titles.add(text(row, title)));
                text.ownMessage().ifPresent(message -> messages.add(text(row, message.pattern())));
            });
        }
        String tag = GoLiteral.of(locale.toLowerCase(Locale.ROOT));
        return new Texts(tag, !titles.isEmpty(), titles, !messages.isEmpty(), messages);
    }

    private static String text(NamedRow row, String text) {
        return "{" + row.name(NameKind.CONSTANT) + ", " + GoLiteral.of(text) + "}";
    }
}
