package io.github.errorspec.emit.language;

import io.github.errorspec.model.ParameterType.Scalar;
import io.github.errorspec.resolve.ResolvedParam;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * How a language writes the values of params, where people are shown some.
 *
 * @param text a text in quotes
 * @param integers a whole number
 * @param booleans false and true
 * @param timestamp an expression for now, which says more to people than a value
 * @param uuid of a text with one
 * @param list of the type of its items, and of the items
 */
public record Literals(
        UnaryOperator<String> text,
        Integers integers,
        List<String> booleans,
        String timestamp,
        UnaryOperator<String> uuid,
        BinaryOperator<String> list) {
    /** How a language writes whole numbers of 64 bits. */
    @FunctionalInterface
    public interface Integers {
        /** One way for all of them. */
        Integers PLAIN = (value, isItem) -> String.valueOf(value);

        /** An {@code L} behind those that are more than 32 bits, and behind items of a list, whose type they decide. */
        Integers WITH_L = (value, isItem) -> value + (isItem || value != (int) value ? "L" : "");

        /**
         * A number.
         *
         * @param isItem whether it stands in a list
         */
        String of(long value, boolean isItem);

        /** The same, but for the lowest number, whose digits are those of a positive one that is too high. */
        default Integers withLowest(String name) {
            return (value, isItem) -> value == Long.MIN_VALUE ? name : of(value, isItem);
        }
    }

    /** With the booleans of most languages. */
    public static Literals of(
            UnaryOperator<String> text,
            Integers integers,
            String timestamp,
            UnaryOperator<String> uuid,
            BinaryOperator<String> list) {
        return new Literals(text, integers, List.of("false", "true"), timestamp, uuid, list);
    }

    /**
     * A value.
     *
     * @param type of what it is, or each of its items
     */
    String of(ResolvedParam param, String type, Object value) {
        if (value instanceof List<?> items) {
            return list.apply(
                    type,
                    items.stream()
                            .map(item -> scalar(param.scalar(), item, true))
                            .collect(Collectors.joining(", ")));
        }
        return scalar(param.scalar(), value, false);
    }

    private String scalar(Scalar type, Object value, boolean isItem) {
        return switch (type) {
            case STRING -> text.apply(String.valueOf(value));
            case INTEGER -> integers.of((Long) value, isItem);
            case NUMBER -> String.valueOf(value);
            case BOOLEAN -> booleans.get((Boolean) value ? 1 : 0);
            case TIMESTAMP -> timestamp;
            case UUID -> uuid.apply(text.apply(String.valueOf(value)));
        };
    }
}
