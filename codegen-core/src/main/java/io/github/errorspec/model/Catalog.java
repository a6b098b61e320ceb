package io.github.errorspec.model;

import io.github.errorspec.source.Located;
import io.github.errorspec.source.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
 * @param traits what else its rows can say of themselves
 * @param links addresses by label
 * @param locales the languages of its texts, if the spec names them
 * @param rules what it asks of its check
 * @param allows the findings that are accepted wherever they are
 * @param reserved codes nobody may use yet, beside those of its categories
 * @param retired codes nobody may use again, beside those of its categories
 * @param categories in the spec's order
 * @param uncategorized the rows without a category
 * @param extensions the {@code x-} keys
 * @param keys where those of its keys stand that messages speak of
 * @param span where the spec begins
 * @param from how generated files call it: by the path from their folder, where one leads there
 */
public record Catalog(
        String id,
        String title,
        Optional<String> description,
        Optional<String> version,
        CodeFormat codes,
        ProblemFormat problem,
        DeclaredTraits traits,
        Map<String, String> links,
        Optional<Locales> locales,
        RuleSettings rules,
        List<Allow> allows,
        List<Located<CodeSet>> reserved,
        List<RetiredCode> retired,
        List<Category> categories,
        List<ErrorDefinition> uncategorized,
        Map<String, RawValue> extensions,
        Map<String, SourceSpan> keys,
        SourceSpan span,
        String from) {
    /** The same with these translations. */
    public Catalog withLocales(Locales translated) {
        return new Catalog(
                id,
                title,
                description,
                version,
                codes,
                problem,
                traits,
                links,
                Optional.of(translated),
                rules,
                allows,
                reserved,
                retired,
                categories,
                uncategorized,
                extensions,
                keys,
                span,
                from);
    }

    /** The same for generated files that call it so. */
    public Catalog withFrom(String other) {
        return new Catalog(
                id,
                title,
                description,
                version,
                codes,
                problem,
                traits,
                links,
                locales,
                rules,
                allows,
                reserved,
                retired,
                categories,
                uncategorized,
                extensions,
                keys,
                span,
                other);
    }

    /** The same with these settings. */
    public Catalog withRules(RuleSettings settings) {
        return new Catalog(
                id,
                title,
                description,
                version,
                codes,
                problem,
                traits,
                links,
                locales,
                settings,
                allows,
                reserved,
                retired,
                categories,
                uncategorized,
                extensions,
                keys,
                span,
                from);
    }

    /** All rows: those of the categories in order, then those without one. */
    public List<ErrorDefinition> errors() {
        List<ErrorDefinition> all = new ArrayList<>();
        categories.forEach(category -> all.addAll(category.errors()));
        all.addAll(uncategorized);
        return List.copyOf(all);
    }

    /** Where a value stands that a row may take from its category or from here; nothing if nobody says it. */
    public Optional<SourceSpan> placeOf(String key, ErrorDefinition row) {
        return Optional.ofNullable(row.keys().get(key))
                .or(() -> categories.stream()
                        .filter(category ->
                                row.categoryId().filter(category.id()::equals).isPresent())
                        .map(category -> category.keys().get(key))
                        .filter(Objects::nonNull)
                        .findFirst())
                .or(() -> Optional.ofNullable(keys.get(key)));
    }

    /** The codes that nobody may use yet, those of the categories included. */
    public List<Located<CodeSet>> allReserved() {
        List<Located<CodeSet>> all = new ArrayList<>();
        categories.forEach(category -> all.addAll(category.reserved()));
        all.addAll(reserved);
        return List.copyOf(all);
    }

    /** The tombstones, those of the categories included. */
    public List<RetiredCode> allRetired() {
        List<RetiredCode> all = new ArrayList<>();
        categories.forEach(category -> all.addAll(category.retired()));
        all.addAll(retired);
        return List.copyOf(all);
    }

    /** The same catalog without its internal rows and the texts for those who run the service; its categories stay, also when nothing is left in them. */
    public Catalog publicOnly() {
        return withErrors(categories.stream().map(Category::publicOnly).toList(), Category.publicOnly(uncategorized));
    }

    /** The same with other rows. */
    public Catalog withErrors(List<Category> otherCategories, List<ErrorDefinition> otherUncategorized) {
        return new Catalog(
                id,
                title,
                description,
                version,
                codes,
                problem,
                traits,
                links,
                locales,
                rules,
                allows,
                reserved,
                retired,
                otherCategories,
                otherUncategorized,
                extensions,
                keys,
                span,
                from);
    }
}
