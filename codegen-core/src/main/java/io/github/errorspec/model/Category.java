package io.github.errorspec.model;

import io.github.errorspec.source.Located;
import io.github.errorspec.source.SourceSpan;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Rows that belong together.
 *
 * @param id lower case, words separated by hyphens
 * @param title short human title
 * @param description Markdown
 * @param space the codes that its rows may have; empty when any will do
 * @param allows the findings about it and its rows that are accepted
 * @param reserved codes nobody may use yet
 * @param retired codes nobody may use again
 * @param errors its rows, in the spec's order
 * @param extensions the {@code x-} keys
 * @param keys where those of its keys stand that messages speak of
 * @param span where its id stands
 */
public record Category(
        String id,
        String title,
        Optional<String> description,
        List<Located<CodeSet>> space,
        List<Allow> allows,
        List<Located<CodeSet>> reserved,
        List<RetiredCode> retired,
        List<ErrorDefinition> errors,
        Map<String, RawValue> extensions,
        Map<String, SourceSpan> keys,
        SourceSpan span) {
    Category publicOnly() {
        return withErrors(publicOnly(errors));
    }

    static List<ErrorDefinition> publicOnly(List<ErrorDefinition> rows) {
        return rows.stream()
                .filter(ErrorDefinition::isPublic)
                .map(ErrorDefinition::publicOnly)
                .toList();
    }

    /** The same with other texts. */
    Category withTexts(String otherTitle, Optional<String> otherDescription) {
        return new Category(
                id, otherTitle, otherDescription, space, allows, reserved, retired, errors, extensions, keys, span);
    }

    /** The same with other rows. */
    public Category withErrors(List<ErrorDefinition> others) {
        return new Category(id, title, description, space, allows, reserved, retired, others, extensions, keys, span);
    }
}
