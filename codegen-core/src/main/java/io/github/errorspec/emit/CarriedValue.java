package io.github.errorspec.emit;

import io.github.errorspec.model.Parameter;
import io.github.errorspec.model.ParameterType;
import io.github.errorspec.model.RawValue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Values that a spec carries: what JSON reads in them. */
public final class CarriedValue {
    /** Numbers that are JSON as they are written. */
    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][-+]?[0-9]+)?");

    private CarriedValue() {}

    /** Of an {@code x-} key: what JSON would read in a plain scalar, else its text. */
    static @Nullable Object of(RawValue value) {
        if (value instanceof RawValue.Mapping mapping) {
            Map<String, @Nullable Object> entries = new LinkedHashMap<>();
            mapping.entries().forEach((name, entry) -> entries.put(name, of(entry)));
            return entries;
        }
        if (value instanceof RawValue.Sequence sequence) {
            List<@Nullable Object> items = new ArrayList<>();
            sequence.items().forEach(item -> items.add(of(item)));
            return items;
        }
        RawValue.Scalar scalar = (RawValue.Scalar) value;
        return scalar.quoted() ? scalar.text() : plain(scalar.text());
    }

    private static @Nullable Object plain(String text) {
        return switch (text) {
            case "", "~", "null" -> null;
            case "true" -> true;
            case "false" -> false;
            default -> NUMBER.matcher(text).matches() ? number(text) : text;
        };
    }

    private static Object number(String text) {
        if (text.matches("-?[0-9]{1,18}")) {
            return Long.valueOf(text);
        }
        try {
            return new BigDecimal(text);
        } catch (NumberFormatException ignored) {
            // Its exponent has more digits than any library reads.
            return text;
        }
    }

    /** Of an example: in the form that the wire has for the param. */
    public static Object of(RawValue value, Parameter param) {
        return param.type().list() && value instanceof RawValue.Sequence sequence
                ? sequence.items().stream().map(item -> one(item, param.type())).toList()
                : one(value, param.type());
    }

    private static Object one(RawValue value, ParameterType type) {
        return switch (type.scalar()) {
            case JSON -> Objects.requireNonNull(of(value), "null is no value");
            case OBJECT -> object((RawValue.Mapping) value, type);
            default -> scalar(value, type.scalar());
        };
    }

    private static Map<String, Object> object(RawValue.Mapping value, ParameterType type) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (Parameter member : type.members()) {
            RawValue there = value.entries().get(member.name());
            if (there != null) {
                object.put(member.name(), of(there, member));
            }
        }
        return object;
    }

    private static Object scalar(RawValue value, ParameterType.Scalar type) {
        String text = ((RawValue.Scalar) value).text();
        return switch (type) {
            case INTEGER -> Long.parseLong(text);
            case NUMBER -> Double.parseDouble(text);
            case BOOLEAN -> Boolean.parseBoolean(text);
            case STRING, TIMESTAMP, UUID, JSON, OBJECT -> text;
        };
    }
}
