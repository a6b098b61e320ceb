package io.github.errorspec.emit.language;

import io.github.errorspec.emit.GeneratedFile;
import io.github.errorspec.model.ParameterType.Scalar;
import io.github.errorspec.resolve.ResolvedCatalog;
import java.util.List;
import java.util.Map;

/** What the templates of every language can ask. */
public interface LanguageCode {
    LanguagePlan plan();

    default ResolvedCatalog catalog() {
        return plan().catalog();
    }

    default NamedCatalog named() {
        return plan().named();
    }

    /** What the comment says that each file begins with. */
    default String header() {
        return GeneratedFile.header(catalog().definition());
    }

    /** The names of the catalog's own types, by their endings. */
    default Map<String, String> types() {
        return named().types();
    }

    /** A type of the catalog's own. */
    default String type(String ending) {
        return named().type(ending);
    }

    /** Whether rows say more than other catalogs know. */
    default boolean hasTraits() {
        return catalog().hasTags() || hasFields();
    }

    default boolean hasFields() {
        return !named().fields().isEmpty();
    }

    default boolean hasTimestamps() {
        return catalog().has(Scalar.TIMESTAMP);
    }

    default boolean hasUuids() {
        return catalog().has(Scalar.UUID);
    }

    /** Whether some param has an object or any JSON value. */
    default boolean hasObjects() {
        return Objects.areIn(catalog());
    }

    /** Whether some param, or a member of one, is any JSON value. */
    default boolean hasJson() {
        return catalog().has(Scalar.JSON);
    }

    /** A text as this language writes it. */
    String literal(String text);

    /** What codes may stand behind in longer texts, as a literal; nothing if there is no such text. */
    default List<String> codeAfter() {
        return catalog().wire().code().after().stream().map(this::literal).toList();
    }

    /** The header that has the code where a body has none, as a literal; nothing if there is no such header. */
    default List<String> codeHeader() {
        return catalog().wire().code().header().stream().map(this::literal).toList();
    }

    /** Whether an error is found by the {@code type} of a body alone. */
    default boolean hasTypePattern() {
        return catalog().wire().typePattern().isPresent();
    }

    /** How it is found so; nothing if it is not. */
    default List<TypeLiterals> typePattern() {
        return catalog().wire().typePattern().stream()
                .map(pattern -> TypeLiterals.of(pattern, this))
                .toList();
    }

    /** Whether bodies have the {@code type} of RFC 9457. */
    default boolean hasType() {
        return catalog().wire().path("type").isPresent();
    }
}
