package io.github.errorspec.emit.language;

import io.github.errorspec.emit.GeneratedFile;
import io.github.errorspec.model.ParameterType.Scalar;
import io.github.errorspec.resolve.ResolvedCatalog;
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

    default boolean hasTimestamps() {
        return catalog().has(Scalar.TIMESTAMP);
    }

    default boolean hasUuids() {
        return catalog().has(Scalar.UUID);
    }

    /** Whether bodies have the {@code type} of RFC 9457. */
    default boolean hasType() {
        return catalog().wire().path("type").isPresent();
    }
}
