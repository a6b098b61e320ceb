package io.github.errorspec.resolve;

import io.github.errorspec.model.TranslatedError;
import java.util.List;
import java.util.Optional;

/**
 * What a row says in another language.
 *
 * @param locale the BCP 47 tag of the language
 * @param translated what the translation says, and no more
 * @param ownMessage the translated message; a translated title is one too, where the row has none
 * @param title short human title; that of the row where it is not translated, as with all that follows
 * @param message what an error of this kind says
 * @param description Markdown
 * @param causes Markdown, one each
 * @param remedy Markdown
 */
public record ResolvedText(
        String locale,
        TranslatedError translated,
        Optional<Message> ownMessage,
        String title,
        Message message,
        Optional<String> description,
        List<String> causes,
        Optional<String> remedy) {
    /** The translated title. */
    public Optional<String> ownTitle() {
        return translated.name();
    }
}
