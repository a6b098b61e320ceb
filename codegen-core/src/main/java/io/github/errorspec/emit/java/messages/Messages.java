package io.github.errorspec.emit.java.messages;

import io.github.errorspec.emit.GeneratedFile;
import io.github.errorspec.emit.java.files.JavaTemplates;
import io.github.errorspec.emit.java.names.JavaCatalog;
import io.github.errorspec.emit.java.text.JavaLiteral;
import io.github.errorspec.model.ErrorDefinition;
import io.github.errorspec.model.Locales;
import io.github.errorspec.model.TranslatedError;
import io.github.errorspec.model.Translation;
import io.github.errorspec.resolve.MessagePattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The bundles of a catalog with translations, and the look-up in them. */
public final class Messages {
    /** The texts that a class holds; the JVM bounds the size of each method and class. */
    private static final int PART = 1_000;

    private final JavaCatalog catalog;
    private final JavaTemplates templates;

    public Messages(JavaCatalog catalog) {
        this.catalog = catalog;
        this.templates = new JavaTemplates(catalog);
    }

    record Languages(String defaultTag, List<Language> bundles) {}

    record Language(String tag, String bundle) {}

    record Bundle(String bundle, String tag, List<Part> parts) {
        boolean isSplit() {
            return parts.size() > 1;
        }
    }

    record Part(int number, List<Text> texts) {}

    record Text(String key, String text) {}

    public List<GeneratedFile> files() {
        Optional<Locales> locales = catalog.definition().locales();
        if (locales.isEmpty()) {
            return List.of();
        }
        List<GeneratedFile> files = new ArrayList<>();
        List<Language> languages = new ArrayList<>();
        for (Translation translation : locales.get().translations()) {
            String name = catalog.names().messages(translation.locale());
            languages.add(new Language(JavaLiteral.of(translation.locale()), name));
            files.add(bundle(translation));
        }
        String defaultTag = JavaLiteral.of(locales.get().defaultLocale());
        files.add(
                templates.file("Messages", catalog.names().support("Messages"), new Languages(defaultTag, languages)));
        return files;
    }

    private GeneratedFile bundle(Translation translation) {
        List<Text> texts = texts(translation);
        List<Part> parts = new ArrayList<>();
        for (int from = 0; from < texts.size(); from += PART) {
            parts.add(new Part(from / PART, texts.subList(from, Math.min(from + PART, texts.size()))));
        }
        String name = catalog.names().messages(translation.locale());
        return templates.file("MessageBundle", name, new Bundle(name, translation.locale(), parts));
    }

    private List<Text> texts(Translation translation) {
        List<Text> texts = new ArrayList<>();
        for (ErrorDefinition error : catalog.definition().errors()) {
            TranslatedError translated = translation.errors().get(error.code().text());
            if (translated != null) {
                String id = error.id().value();
                translated.name().ifPresent(title -> texts.add(text(id + ".title", title)));
                message(error, translated).ifPresent(message -> texts.add(text(id + ".message", message)));
            }
        }
        return texts;
    }

    /** Where a row has no message, its name is the message, in every language. */
    private static Optional<String> message(ErrorDefinition error, TranslatedError translated) {
        Optional<String> message = translated.message().map(template -> MessagePattern.of(template, error));
        return message.isPresent() || error.texts().message().isPresent()
                ? message
                : translated.name().map(MessagePattern::literal);
    }

    private static Text text(String key, String text) {
        return new Text(JavaLiteral.of(key), JavaLiteral.of(text));
    }
}
