package io.github.errorspec.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What people read of a row, in the language of the spec; {@link TranslatedError} has it in another one, where also the
 * name may be absent and links are not told again.
 *
 * @param name short human title
 * @param description Markdown
 * @param message what an error of this kind says
 * @param causes Markdown, one each
 * @param remedy Markdown
 * @param links addresses by label
 * @param support what only those read who run the service
 */
public record ErrorTexts(
        String name,
        Optional<String> description,
        Optional<MessageTemplate> message,
        List<String> causes,
        Optional<String> remedy,
        Map<String, String> links,
        SupportTexts support) {
    /** The same for everybody. */
    ErrorTexts publicOnly() {
        return new ErrorTexts(name, description, message, causes, remedy, links, SupportTexts.NONE);
    }
}
