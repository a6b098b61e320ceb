package io.github.errorspec.emit.java.messages;

import io.github.errorspec.emit.GeneratedFile;
import io.github.errorspec.emit.java.files.JavaCode;
import io.github.errorspec.emit.java.files.JavaFiles;
import io.github.errorspec.emit.java.text.JavaLiteral;
import io.github.errorspec.model.Translation;
import io.github.errorspec.resolve.ResolvedRow;
import java.util.ArrayList;
import java.util.List;

/** The bundles of a catalog with translations, and the look-up in them. */
public final class Messages {
    /** The texts that a class holds; the JVM bounds the size of each method and class. */
    private static final int PART = 1_000;

    private final JavaCode code;

    public Messages(JavaCode code) {
        this.code = code;
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
        if (!code.catalog().isLocalized()) {
            return List.of();
        }
        List<GeneratedFile> files = new ArrayList<>();
        List<Language> languages = new ArrayList<>();
        for (Translation translation : code.catalog().translations()) {
            String locale = translation.locale();
            languages.add(new Language(JavaLiteral.of(locale), code.messages(locale)));
            files.add(bundle(locale));
        }
        String defaultTag = JavaLiteral.of(code.catalog().languages().get(0));
        files.add(JavaFiles.file(code, "Messages", code.type("Messages"), new Languages(defaultTag, languages)));
        return files;
    }

    private GeneratedFile bundle(String locale) {
        List<Text> texts = texts(locale);
        List<Part> parts = new ArrayList<>();
        for (int from = 0; from < texts.size(); from += PART) {
            parts.add(new Part(from / PART, texts.subList(from, Math.min(from + PART, texts.size()))));
        }
        String name = code.messages(locale);
        return JavaFiles.file(code, "MessageBundle", name, new Bundle(name, locale, parts));
    }

    private List<Text> texts(String locale) {
        List<Text> texts = new ArrayList<>();
        for (ResolvedRow row : code.catalog().rows()) {
            row.text(locale).ifPresent(translated -> {
                translated.ownTitle().ifPresent(title -> texts.add(text(row.id() + ".title", title)));
                translated.ownMessage().ifPresent(message -> texts.add(text(row.id() + ".message", message.pattern())));
            });
        }
        return texts;
    }

    private static Text text(String key, String text) {
        return new Text(JavaLiteral.of(key), JavaLiteral.of(text));
    }
}
