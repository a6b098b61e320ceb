package io.github.errorspec.model;

import java.util.Locale;

/**
 * The type of a param.
 *
 * @param scalar the type, or that of the elements
 * @param list whether it is a list of them
 */
public record ParameterType(Scalar scalar, boolean list) {
    /** The types without elements, each with one JSON form in all languages. */
    public enum Scalar {
        STRING,
        /** 64 bits, signed; a JSON number. */
        INTEGER,
        /** A double; a JSON number. */
        NUMBER,
        BOOLEAN,
        /** RFC 3339; a JSON string. */
        TIMESTAMP,
        /** A JSON string. */
        UUID;

        /** As a spec writes it. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** As a spec writes it, such as {@code list<string>}. */
    @Override
    public String toString() {
        return list ? "list<" + scalar.word() + ">" : scalar.word();
    }
}
