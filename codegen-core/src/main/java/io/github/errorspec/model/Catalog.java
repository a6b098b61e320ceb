package io.github.errorspec.model;

import io.github.errorspec.source.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A table of errors.
 *
 * @param id dotted, lower case; its last segment names the generated types
 * @param title short human title
 * @param description Markdown
 * @param version of the catalog itself, SemVer
 * @param codes what its codes look like
 * @param problem what its errors look like on the wire
 * @param links addresses by label
 * @param locales the languages of its texts, if the spec names them
 * @param categories in the spec's order
 * @param uncategorized the rows without a category
 * @param extensions the {@code x-} keys
 * @param span where the spec begins
 */
public record Catalog(
        String id,
        String title,
        Optional<String> description,
        Optional<String> version,
        CodeFormat codes,
        ProblemFormat problem,
        Map<String, String> links,
        Optional<Locales> locales,
        List<Category> categories,
        List<ErrorDefinition> uncategorized,
        Map<String, RawValue> extensions,
        SourceSpan span) {
    /** The same with these translations. */
    public Catalog withLocales(Locales translated) {
        return new Catalog(
                id,
                title,
                description,
                version,
                codes,
                problem,
                links,
                Optional.of(translated),
                categories,
                uncategorized,
                extensions,
                span);
    }

    /** All rows: those of the categories in order, then those without one. */
    public List<ErrorDefinition> errors() {
        List<ErrorDefinition> all = new ArrayList<>();
        categories.forEach(category -> all.addAll(category.errors()));
        all.addAll(uncategorized);
        return List.copyOf(all);
    }

    /** The same catalog without its internal rows; its categories stay, also when nothing is left in them. */
    public Catalog publicOnly() {
        return new Catalog(
                id,
                title,
                description,
                version,
                codes,
                problem,
                links,
                locales,
                categories.stream().map(Category::publicOnly).toList(),
                uncategorized.stream().filter(ErrorDefinition::isPublic).toList(),
                extensions,
                span);
    }
}
