package io.github.errorspec.emit.kotlin;

import io.github.errorspec.emit.GeneratedFile;
import io.github.errorspec.model.ErrorDefinition;
import io.github.errorspec.model.Locales;
import io.github.errorspec.model.MessageTemplate;
import io.github.errorspec.model.TranslatedError;
import io.github.errorspec.model.Translation;
import io.github.errorspec.resolve.MessagePattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The texts of a catalog in other languages. */
final class MessageTypes {
    private final KotlinCatalog catalog;

    MessageTypes(KotlinCatalog catalog) {
        this.catalog = catalog;
    }

    private record MessagesFile(String defaultTag, boolean hasLanguages, List<Language> languages) {}

    private record Language(String tag, String type) {}

    private record LanguageFile(String language, String type, boolean hasParts, List<Part> parts) {}

    /**
     * Some texts; the JVM limits the code that holds them.
     *
     * @param texts statements that put a text in its place
     */
    private record Part(int number, List<String> texts) {}

    List<GeneratedFile> files() {
        Optional<Locales> locales = catalog.definition().locales();
        if (locales.isEmpty()) {
            return List.of();
        }
        List<GeneratedFile> files = new ArrayList<>();
        List<Language> languages = new ArrayList<>();
        for (Translation translation : locales.get().translations()) {
            String type = catalog.names().messages(translation.locale());
            languages.add(new Language(KotlinText.of(translation.locale()), type));
            List<Part> parts = parts(translation);
            LanguageFile file = new LanguageFile(translation.locale(), type, !parts.isEmpty(), parts);
            files.add(catalog.file("Language", type, file));
        }
        files.add(catalog.file(
                "Messages",
                catalog.names().type("Messages"),
                new MessagesFile(KotlinText.of(locales.get().defaultLocale()), !languages.isEmpty(), languages)));
        return files;
    }

    private List<Part> parts(Translation translation) {
        List<String> texts = new ArrayList<>();
        for (ErrorDefinition error : catalog.definition().errors()) {
            TranslatedError translated = translation.errors().get(error.code().text());
            if (translated != null) {
                String id = error.id().value();
                translated.name().ifPresent(title -> texts.add(text(id + ".title", title)));
                message(error, translated).ifPresent(message -> texts.add(text(id + ".message", message)));
            }
        }
        int size = KotlinCatalog.PART;
        return IntStream.range(0, (texts.size() + size - 1) / size)
                .mapToObj(i -> new Part(i, texts.subList(i * size, Math.min((i + 1) * size, texts.size()))))
                .toList();
    }

    /** Where a row has no message, its name is the message, in every language. */
    private static Optional<String> message(ErrorDefinition error, TranslatedError translated) {
        Optional<String> message = translated.message().map(MessageTemplate::toString);
        return message.isPresent() || error.texts().message().isPresent()
                ? message
                : translated.name().map(MessagePattern::literal);
    }

    private static String text(String key, String text) {
        return KotlinText.statement("texts[" + KotlinText.of(key) + "]", text, 8);
    }
}
