package io.github.errorspec.emit.json;

import io.github.errorspec.model.ErrorDefinition;
import io.github.errorspec.model.Parameter;
import io.github.errorspec.model.ParameterType;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Values for the params of a row, in their wire forms. */
final class SampleValues {
    private static final String UUID = "123e4567-e89b-12d3-a456-426614174000";

    private SampleValues() {}

    /** For all params; integers are more than a double can hold. */
    static Map<String, Object> all(ErrorDefinition error) {
        Map<String, Object> values = new LinkedHashMap<>();
        error.params().forEach(param -> values.put(param.name(), list(param, first(param), second(param))));
        return values;
    }

    /** Other values, for the params that an error must have. */
    static Map<String, Object> required(ErrorDefinition error) {
        Map<String, Object> values = new LinkedHashMap<>();
        error.params().stream()
                .filter(param -> !param.optional())
                .forEach(param -> values.put(param.name(), list(param, second(param))));
        return values;
    }

    /** A value for each param that is not of its type. */
    static Map<String, Object> wrong(ErrorDefinition error) {
        Map<String, Object> values = new LinkedHashMap<>();
        error.params().forEach(param -> values.put(param.name(), wrong(param.type())));
        return values;
    }

    /** A list for each param that takes one, with an element that is none. */
    static Map<String, Object> listsWithNull(ErrorDefinition error) {
        Map<String, Object> values = new LinkedHashMap<>();
        error.params().stream()
                .filter(param -> param.type().list())
                .forEach(param -> values.put(param.name(), Arrays.asList(first(param), null)));
        return values;
    }

    private static Object list(Parameter param, Object... values) {
        return param.type().list() ? List.of(values) : values[0];
    }

    private static Object first(Parameter param) {
        return switch (param.type().scalar()) {
            case STRING -> "a \"" + param.name() + "\" with \\ and \u00e9\ud83d\uded2";
            case INTEGER -> 9007199254740993L;
            case NUMBER -> 480.5;
            case BOOLEAN -> true;
            case TIMESTAMP -> "2026-01-02T03:04:05.006Z";
            case UUID -> UUID;
        };
    }

    private static Object second(Parameter param) {
        return switch (param.type().scalar()) {
            case STRING -> "";
            case INTEGER -> -7L;
            case NUMBER -> -3.0;
            case BOOLEAN -> false;
            case TIMESTAMP -> "1999-12-31T23:59:59Z";
            case UUID -> UUID.replace('1', 'a');
        };
    }

    private static Object wrong(ParameterType type) {
        if (type.list()) {
            return "no list";
        }
        return switch (type.scalar()) {
            case STRING -> 7L;
            case INTEGER -> "7";
            case NUMBER -> true;
            case BOOLEAN -> "true";
            case TIMESTAMP -> "2026-02-30T00:00:00Z";
            case UUID -> "none";
        };
    }
}
