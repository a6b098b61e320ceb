package io.github.errorspec.model;

import java.util.List;
import java.util.Optional;

/**
 * The texts of a row in another language; what is absent is not translated.
 *
 * @param name short human title
 * @param message what an error of this kind says
 * @param description Markdown
 * @param causes Markdown, one each; empty if not translated
 * @param remedy Markdown
 */
public record TranslatedError(
        Optional<String> name,
        Optional<MessageTemplate> message,
        Optional<String> description,
        List<String> causes,
        Optional<String> remedy) {
    /** All texts of a row, in the language of the spec where they are not translated. */
    ErrorTexts over(ErrorTexts texts) {
        return new ErrorTexts(
                name.orElse(texts.name()),
                description.or(texts::description),
                message.or(texts::message),
                causes.isEmpty() ? texts.causes() : causes,
                remedy.or(texts::remedy),
                texts.links(),
                texts.support());
    }
}
