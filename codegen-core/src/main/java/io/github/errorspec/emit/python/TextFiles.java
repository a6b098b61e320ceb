package io.github.errorspec.emit.python;

import io.github.errorspec.emit.CommentLines;
import io.github.errorspec.emit.GeneratedFile;
import io.github.errorspec.model.ErrorDefinition;
import io.github.errorspec.model.Locales;
import io.github.errorspec.model.TranslatedError;
import io.github.errorspec.model.Translation;
import io.github.errorspec.resolve.MessagePattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The texts in other languages, each of which is loaded when it is asked for; nothing if there are none. */
final class TextFiles {
    private final PythonCatalog catalog;

    TextFiles(PythonCatalog catalog) {
        this.catalog = catalog;
    }

    private record Values(List<Tag> translations, List<Tag> tags, String defaultTag) {}

    private record Tag(String lowerTag, String tag, String module) {}

    private record Language(String tag, List<Text> texts) {}

    private record Text(String id, String title, String message) {}

    List<GeneratedFile> files() {
        List<GeneratedFile> files = new ArrayList<>();
        catalog.definition()
                .locales()
                .filter(locales -> !locales.translations().isEmpty())
                .ifPresent(locales -> {
                    files.add(finder(locales));
                    locales.translations().forEach(translation -> files.add(texts(translation)));
                });
        return files;
    }

    private GeneratedFile finder(Locales locales) {
        List<Tag> translations =
                locales.translations().stream().map(each -> tag(each.locale())).toList();
        List<Tag> tags = new ArrayList<>();
        tags.add(tag(locales.defaultLocale()));
        tags.addAll(translations);
        return catalog.module(
                "_texts",
                "_texts",
                new Values(translations, tags, tag(locales.defaultLocale()).lowerTag()));
    }

    private static Tag tag(String tag) {
        return new Tag(
                PythonText.literal(tag.toLowerCase(Locale.ROOT)),
                PythonText.literal(tag),
                PythonText.literal(PythonNames.texts(tag)));
    }

    private GeneratedFile texts(Translation translation) {
        List<Text> texts = new ArrayList<>();
        Map<String, TranslatedError> errors = translation.errors();
        for (ErrorDefinition error : catalog.errors()) {
            TranslatedError translated = errors.get(error.code().text());
            if (translated != null) {
                text(error, translated).ifPresent(texts::add);
            }
        }
        return catalog.module(
                PythonNames.texts(translation.locale()),
                "_language",
                new Language(CommentLines.single(translation.locale()), texts));
    }

    private static Optional<Text> text(ErrorDefinition error, TranslatedError translated) {
        Optional<String> message = translated.message().map(template -> MessagePattern.of(template, error));
        if (message.isEmpty() && error.texts().message().isEmpty()) {
            message = translated.name().map(MessagePattern::literal);
        }
        if (message.isEmpty() && translated.name().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Text(
                PythonText.literal(error.id().value()),
                PythonText.literal(translated.name()),
                PythonText.literal(message)));
    }
}
