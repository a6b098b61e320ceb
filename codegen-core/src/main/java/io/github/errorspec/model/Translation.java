package io.github.errorspec.model;

import io.github.errorspec.source.SourceSpan;
import java.util.Map;

/**
 * A catalog's texts in another language, as far as they are translated.
 *
 * @param locale the BCP 47 tag of the language, in its usual case, such as {@code pt-BR}
 * @param categories by id, in the overlay's order
 * @param errors by the code's text, as the spec writes it, in the overlay's order
 * @param span where the overlay begins
 */
public record Translation(
        String locale,
        Map<String, TranslatedCategory> categories,
        Map<String, TranslatedError> errors,
        SourceSpan span) {}
