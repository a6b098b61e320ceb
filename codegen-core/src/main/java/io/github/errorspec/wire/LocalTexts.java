package io.github.errorspec.wire;

import io.github.errorspec.model.Catalog;
import io.github.errorspec.model.ErrorDefinition;
import io.github.errorspec.model.Locales;
import io.github.errorspec.model.MessageTemplate;
import io.github.errorspec.model.TranslatedError;
import io.github.errorspec.model.Translation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The texts of a row in the nearest language that has them (RFC 4647, look-up). */
public final class LocalTexts {
    private final String defaultLocale;
    private final Map<String, Translation> translations = new HashMap<>();

    public LocalTexts(Catalog catalog) {
        this.defaultLocale = catalog.locales().map(Locales::defaultLocale).orElse("");
        catalog.locales()
                .map(Locales::translations)
                .orElse(List.of())
                .forEach(translation -> translations.put(translation.locale(), translation));
    }

    /** The languages to ask for: those there are, one nearer to each of them, the catalog's own, and one that nobody has. */
    public List<String> languages() {
        if (translations.isEmpty()) {
            return List.of();
        }
        List<String> languages =
                new ArrayList<>(translations.keySet().stream().sorted().toList());
        translations.keySet().stream()
                .filter(tag -> tag.indexOf('-') < 0 && !translations.containsKey(tag + "-AQ"))
                .sorted()
                .findFirst()
                .ifPresent(tag -> languages.add(tag + "-AQ"));
        languages.add(defaultLocale);
        languages.add("tlh");
        return languages;
    }

    /** Nothing if the text of the catalog itself is the one to show. */
    public Optional<String> title(ErrorDefinition error, String language) {
        return nearest(error, language, TranslatedError::name);
    }

    /** Nothing if the text of the catalog itself is the one to show. */
    public Optional<MessageTemplate> message(ErrorDefinition error, String language) {
        return nearest(
                error,
                language,
                translated -> error.texts().message().isPresent()
                        ? translated.message()
                        : translated.message().or(() -> translated.name().map(LocalTexts::literal)));
    }

    static MessageTemplate literal(String text) {
        return new MessageTemplate(List.of(new MessageTemplate.Literal(text)));
    }

    private <T> Optional<T> nearest(
            ErrorDefinition error, String language, Function<TranslatedError, Optional<T>> choice) {
        String tag = language;
        while (!tag.isEmpty() && !tag.equals(defaultLocale)) {
            Optional<T> text = Optional.ofNullable(translations.get(tag))
                    .map(translation -> translation.errors().get(error.code().text()))
                    .flatMap(choice);
            if (text.isPresent()) {
                return text;
            }
            tag = tag.substring(0, Math.max(tag.lastIndexOf('-'), 0));
        }
        return Optional.empty();
    }
}
