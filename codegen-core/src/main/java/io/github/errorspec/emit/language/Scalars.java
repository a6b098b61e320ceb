package io.github.errorspec.emit.language;

import io.github.errorspec.model.ParameterType.Scalar;
import io.github.errorspec.resolve.ResolvedParam;
import java.util.EnumMap;
import java.util.Map;

/**
 * How a language writes the types of params.
 *
 * @param types by the types of a spec
 * @param list of a list, with {@code %s} for its items
 * @param optional of a value that may be missing, with {@code %s} for the value; not of a list
 * @param optionalList of a list that may be missing
 */
public record Scalars(Map<Scalar, String> types, String list, String optional, String optionalList) {
    /** In the order of the spec's reference. */
    public static Map<Scalar, String> of(
            String string, String integer, String number, String bool, String timestamp, String uuid) {
        Map<Scalar, String> types = new EnumMap<>(Scalar.class);
        types.put(Scalar.STRING, string);
        types.put(Scalar.INTEGER, integer);
        types.put(Scalar.NUMBER, number);
        types.put(Scalar.BOOLEAN, bool);
        types.put(Scalar.TIMESTAMP, timestamp);
        types.put(Scalar.UUID, uuid);
        return types;
    }

    /** The same of a language that has objects too, and any JSON value. */
    public static Map<Scalar, String> of(
            String string, String integer, String number, String bool, String timestamp, String uuid, String json) {
        Map<Scalar, String> types = of(string, integer, number, bool, timestamp, uuid);
        types.put(Scalar.JSON, json);
        return types;
    }

    /** The type of a value that is there, or of each item of a list. */
    public String scalar(ResolvedParam param) {
        return String.valueOf(types.get(param.scalar()));
    }

    /** The same, also of objects. */
    public String scalar(NamedParam param) {
        return param.param().isObject() ? param.name(NameKind.OBJECT) : scalar(param.param());
    }

    /** The type of a param, also of objects. */
    public String of(NamedParam param) {
        return of(param.param(), scalar(param));
    }

    /** The type of a param. */
    public String of(ResolvedParam param) {
        return of(param, scalar(param));
    }

    private String of(ResolvedParam param, String scalar) {
        if (param.isList()) {
            // What is one of several types needs parentheses.
            String all = String.format(list, scalar.contains(" ") ? "(" + scalar + ")" : scalar);
            return param.isOptional() ? String.format(optionalList, all) : all;
        }
        return param.isOptional() ? String.format(optional, scalar) : scalar;
    }
}
