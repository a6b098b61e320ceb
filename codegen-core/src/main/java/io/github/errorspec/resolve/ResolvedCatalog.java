package io.github.errorspec.resolve;

import io.github.errorspec.model.Catalog;
import io.github.errorspec.model.CodeType;
import io.github.errorspec.model.ErrorDefinition;
import io.github.errorspec.model.Locales;
import io.github.errorspec.model.ParameterType.Scalar;
import io.github.errorspec.model.Translation;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A catalog with every default applied: what all targets read.
 *
 * @param definition what the spec says, without the rows that are left out
 * @param categories in the spec's order, also those in which nothing is left
 * @param rows all of them: those of the categories in order, then those without one
 * @param families the shapes of the codes of families, in the order in which they are tried
 * @param wire where the parts of an error stand in a body
 * @param facts what templates ask again and again
 */
public record ResolvedCatalog(
        Catalog definition,
        List<ResolvedCategory> categories,
        List<ResolvedRow> rows,
        List<FamilyShape> families,
        WireLayout wire,
        Facts facts) {
    /**
     * What some row has.
     *
     * @param aliases whether one has earlier ids
     * @param deprecated whether one should no longer be used
     * @param params whether one has params
     * @param scalars the types of their params, of the items of lists, and of the members of objects
     * @param sensitive whether one has a param that stays out of logs and bodies
     * @param headers whether one is answered with headers of its own
     * @param bodiless whether one is answered without a body
     */
    record Facts(
            boolean aliases,
            boolean deprecated,
            boolean params,
            Set<Scalar> scalars,
            boolean sensitive,
            boolean headers,
            boolean bodiless) {
        static Facts of(List<ResolvedRow> rows) {
            boolean aliases = false;
            boolean deprecated = false;
            Set<Scalar> scalars = EnumSet.noneOf(Scalar.class);
            boolean sensitive = false;
            boolean headers = false;
            boolean bodiless = false;
            for (ResolvedRow row : rows) {
                aliases |= !row.aliases().isEmpty();
                deprecated |= row.isDeprecated();
                headers |= !row.definition().policy().headers().isEmpty();
                bodiless |= !row.hasBody();
                for (ResolvedParam param : row.params()) {
                    scalars.add(param.scalar());
                    sensitive |= param.isSensitive();
                    for (ResolvedParam member : param.members()) {
                        scalars.add(member.scalar());
                    }
                }
            }
            return new Facts(aliases, deprecated, !scalars.isEmpty(), scalars, sensitive, headers, bodiless);
        }
    }

    /** With all rows. */
    public static ResolvedCatalog of(Catalog catalog) {
        return new Resolution(catalog).catalog();
    }

    /**
     * The same, faster.
     *
     * @param other of which most rows are copies of those of this one, or the other way round
     */
    public static ResolvedCatalog of(Catalog catalog, ResolvedCatalog other) {
        return new Resolution(catalog, other).catalog();
    }

    /** The same with or without internal rows, and texts for those who run the service. */
    public ResolvedCatalog with(InternalRows internal) {
        boolean same = internal == InternalRows.INCLUDE
                || rows.stream().allMatch(row -> row.definition().isWhollyPublic());
        return same ? this : of(definition.publicOnly());
    }

    /** The same with its texts in another language, as far as they are translated. */
    public ResolvedCatalog in(Translation translation) {
        return of(translation.over(definition));
    }

    /** The same for files that call the spec so. */
    public ResolvedCatalog from(String place) {
        return new ResolvedCatalog(definition.withFrom(place), categories, rows, families, wire, facts);
    }

    /** With some of the rows; the categories stay, also when nothing is left in them. */
    public ResolvedCatalog only(Predicate<ErrorDefinition> wanted) {
        return of(definition.withErrors(
                definition.categories().stream()
                        .map(category -> category.withErrors(
                                category.errors().stream().filter(wanted).toList()))
                        .toList(),
                definition.uncategorized().stream().filter(wanted).toList()));
    }

    /** The last word of the id, such as {@code web-shop} of {@code acme.web-shop}. */
    public String lastWord() {
        return definition.id().substring(definition.id().lastIndexOf('.') + 1);
    }

    /** The rows without a category. */
    public List<ResolvedRow> uncategorized() {
        return rows.stream().filter(row -> row.category().isEmpty()).toList();
    }

    /** Whether concrete codes are numbers, whatever codes there are today. */
    public boolean hasIntegerCodes() {
        return definition.codes().type() == CodeType.INTEGER;
    }

    public boolean hasCategories() {
        return !categories.isEmpty();
    }

    public boolean hasFamilies() {
        return !families.isEmpty();
    }

    public boolean hasAliases() {
        return facts.aliases;
    }

    public boolean hasDeprecated() {
        return facts.deprecated;
    }

    public boolean hasParams() {
        return facts.params;
    }

    /** Whether some error has a param that stays out of logs and bodies. */
    public boolean hasSensitive() {
        return facts.sensitive;
    }

    /** Whether some error is answered with headers of its own. */
    public boolean hasHeaders() {
        return facts.headers;
    }

    /** Whether some error is answered without a body. */
    public boolean lacksBodies() {
        return facts.bodiless;
    }

    public boolean hasTags() {
        return !definition.traits().tags().isEmpty();
    }

    /** What rows say of themselves beyond what the format knows. */
    public List<ResolvedParam> fields() {
        return definition.traits().fields().stream().map(ResolvedParam::of).toList();
    }

    public boolean hasParam(Predicate<ResolvedParam> wanted) {
        return rows.stream().flatMap(row -> row.params().stream()).anyMatch(wanted);
    }

    public boolean has(Scalar scalar) {
        return facts.scalars.contains(scalar);
    }

    /** Whether the spec says which languages its texts have; then generated code can be asked for a language. */
    public boolean isLocalized() {
        return definition.locales().isPresent();
    }

    /** The BCP 47 tags of all languages: that of the spec itself, then those of the translations. None if it is not localised. */
    public List<String> languages() {
        return definition.locales().stream()
                .flatMap(locales -> Stream.concat(
                        Stream.of(locales.defaultLocale()),
                        locales.translations().stream().map(Translation::locale)))
                .toList();
    }

    /** The translations, sorted by tag. */
    public List<Translation> translations() {
        return definition.locales().map(Locales::translations).orElse(List.of());
    }
}
