package io.github.errorspec.model;

import java.util.Optional;

/**
 * The texts of a category in another language; what is absent is not translated.
 *
 * @param title short human title
 * @param description Markdown
 */
public record TranslatedCategory(Optional<String> title, Optional<String> description) {
    Category over(Category category) {
        return category.withTexts(title.orElse(category.title()), description.or(category::description));
    }
}
