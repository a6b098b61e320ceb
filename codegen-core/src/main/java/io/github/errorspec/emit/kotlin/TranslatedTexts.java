package io.github.errorspec.emit.kotlin;

import io.github.errorspec.model.Words;
import io.github.errorspec.resolve.ResolvedRow;
import java.util.ArrayList;
import java.util.List;

/**
 * The texts of the catalog in another language.
 *
 * @param language its BCP 47 tag
 */
record TranslatedTexts(KotlinCode kotlin, String language) {
    /** A file with them. */
    record LanguageFile(String language, String type, List<Part> parts) {
        boolean hasParts() {
            return !parts.isEmpty();
        }
    }

    /**
     * Some texts; the JVM limits the code that holds them.
     *
     * @param texts statements that put a text in its place
     */
    record Part(int number, List<String> texts) {}

    /** {@code pt-BR} gives {@code AnalyticsMessagesPtBr}. */
    String type() {
        return kotlin.messages() + Words.of(language).pascal();
    }

    String tag() {
        return KotlinText.of(language);
    }

    LanguageFile file() {
        List<Part> parts = new ArrayList<>();
        KotlinCode.chunks(texts()).forEach(some -> parts.add(new Part(parts.size(), some)));
        return new LanguageFile(language, type(), parts);
    }

    private List<String> texts() {
        List<String> texts = new ArrayList<>();
        for (ResolvedRow row : kotlin.catalog().rows()) {
            row.text(language).ifPresent(text -> {
                text.ownTitle().ifPresent(title -> texts.add(statement(row.id() + ".title", title)));
                text.ownMessage().ifPresent(message -> texts.add(statement(row.id() + ".message", message.text())));
            });
        }
        return texts;
    }

    private static String statement(String key, String text) {
        return KotlinText.statement("texts[" + KotlinText.of(key) + "]", text, 8);
    }
}
