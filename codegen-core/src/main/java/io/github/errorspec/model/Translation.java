package io.github.errorspec.model;

import io.github.errorspec.source.SourceSpan;
import java.util.List;
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
        SourceSpan span) {
    /** The catalog in this language; what is not translated is as the spec has it. */
    public Catalog over(Catalog catalog) {
        return catalog.withErrors(
                catalog.categories().stream().map(this::over).toList(), over(catalog.uncategorized()));
    }

    private Category over(Category category) {
        Category rows = category.withErrors(over(category.errors()));
        TranslatedCategory translated = categories.get(category.id());
        return translated == null ? rows : translated.over(rows);
    }

    private List<ErrorDefinition> over(List<ErrorDefinition> rows) {
        return rows.stream().map(this::over).toList();
    }

    private ErrorDefinition over(ErrorDefinition row) {
        TranslatedError translated = errors.get(row.code().text());
        return translated == null ? row : row.withTexts(translated.over(row.texts()));
    }
}
