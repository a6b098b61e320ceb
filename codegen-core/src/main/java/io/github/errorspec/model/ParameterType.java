package io.github.errorspec.model;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * The type of a param.
 *
 * @param scalar the type, or that of the elements
 * @param list whether it is a list of them
 * @param members of an object, or of each object of a list, in order; none of anything else
 */
public record ParameterType(Scalar scalar, boolean list, List<Parameter> members) {
    /** A type without members. */
    public ParameterType(Scalar scalar, boolean list) {
        this(scalar, list, List.of());
    }

    /** The types that are no lists, each with one JSON form in all languages. */
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
        UUID,
        /** Any JSON value but null, as it came. */
        JSON,
        /** A JSON object with members that the table knows, for which generated code has a type. */
        OBJECT;

        /** As a spec writes it. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Whether JSON has more than one value for it, so that no text of one line shows it. */
        public boolean isStructured() {
            return this == JSON || this == OBJECT;
        }
    }

    /** Whether values of one are values of the other, as far as members are not looked at. */
    public boolean isLike(ParameterType other) {
        return scalar == other.scalar && list == other.list;
    }

    /** With its members, as far as they matter to who reads or writes a value: {@code object {id: uuid; note: string, optional}}. */
    public String inFull() {
        return members.isEmpty()
                ? toString()
                : members.stream()
                        .map(member -> member.name() + ": " + member.type() + (member.optional() ? ", optional" : ""))
                        .collect(Collectors.joining("; ", this + " {", "}"));
    }

    /** As a spec writes it, such as {@code list<string>}. */
    @Override
    public String toString() {
        return list ? "list<" + scalar.word() + ">" : scalar.word();
    }
}
