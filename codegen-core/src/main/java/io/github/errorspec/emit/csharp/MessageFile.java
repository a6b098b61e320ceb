package io.github.errorspec.emit.csharp;

import io.github.errorspec.emit.GeneratedFile;
import io.github.errorspec.model.ErrorDefinition;
import io.github.errorspec.model.Locales;
import io.github.errorspec.model.TranslatedError;
import io.github.errorspec.model.Translation;
import io.github.errorspec.resolve.MessagePattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The type with the texts in other languages. */
final class MessageFile {
    private final CSharpCatalog catalog;
    private final CSharpFiles files;

    MessageFile(CSharpCatalog catalog, CSharpFiles files) {
        this.catalog = catalog;
        this.files = files;
    }

    private record Text(String id, String text) {}

    private record Language(String tag, String lowerTag, String name, List<Text> messageTexts, List<Text> titleTexts) {}

    private record Content(String own, List<Language> languages) {}

    GeneratedFile file() {
        Locales locales = catalog.definition().locales().orElseThrow();
        Content content = new Content(
                CSharpText.literal(locales.defaultLocale()),
                locales.translations().stream().map(this::language).toList());
        return files.source("Messages", catalog.names().type("Messages"), content);
    }

    private Language language(Translation translation) {
        List<Text> messages = new ArrayList<>();
        List<Text> titles = new ArrayList<>();
        for (CSharpRow row : catalog.rows()) {
            ErrorDefinition error = row.error();
            TranslatedError translated = translation.errors().get(error.code().text());
            if (translated != null) {
                String id = CSharpText.literal(error.id().value());
                translated.name().ifPresent(title -> titles.add(new Text(id, CSharpText.literal(title))));
                message(error, translated)
                        .ifPresent(message -> messages.add(new Text(id, CSharpText.literal(message))));
            }
        }
        String tag = translation.locale();
        return new Language(
                CSharpText.literal(tag),
                CSharpText.literal(tag.toLowerCase(Locale.ROOT)),
                CSharpNames.language(tag),
                messages,
                titles);
    }

    /** Where a row has no message, its name is the message, in every language. */
    private static Optional<String> message(ErrorDefinition error, TranslatedError translated) {
        Optional<String> message = translated.message().map(template -> MessagePattern.of(template, error));
        return message.isPresent() || error.texts().message().isPresent()
                ? message
                : translated.name().map(MessagePattern::literal);
    }
}
