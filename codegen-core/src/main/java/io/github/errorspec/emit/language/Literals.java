package io.github.errorspec.emit.language;

import io.github.errorspec.model.ParameterType.Scalar;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;

/**
 * How a language writes the values of params, where people are shown some.
 *
 * @param text a text in quotes
 * @param integers a whole number
 * @param booleans false and true
 * @param timestamp an expression for now, which says more to people than a value
 * @param uuid of a text with one
 * @param list of the type of its items, and of the items
 * @param object of its type, and of its members as arguments; where a language has objects
 * @param json any JSON value, of a text in quotes
 */
public record Literals(
        UnaryOperator<String> text,
        Integers integers,
        List<String> booleans,
        String timestamp,
        UnaryOperator<String> uuid,
        BinaryOperator<String> list,
        BinaryOperator<String> object,
        UnaryOperator<String> json) {
    /** Of a language without objects, or before they are said. */
    public Literals(
            UnaryOperator<String> text,
            Integers integers,
            List<String> booleans,
            String timestamp,
            UnaryOperator<String> uuid,
            BinaryOperator<String> list) {
        this(text, integers, booleans, timestamp, uuid, list, (type, members) -> type, any -> any);
    }

    /** With objects, of their type and of their members as arguments, and with any JSON value, of a text in quotes. */
    public Literals withObjects(BinaryOperator<String> made, UnaryOperator<String> any) {
        return new Literals(text, integers, booleans, timestamp, uuid, list, made, any);
    }

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
     * A value that has no members.
     *
     * @param isItem whether it stands in a list
     */
    String scalar(Scalar type, Object value, boolean isItem) {
        return switch (type) {
            case STRING -> text.apply(String.valueOf(value));
            case INTEGER -> integers.of((Long) value, isItem);
            case NUMBER -> String.valueOf(value);
            case BOOLEAN -> booleans.get((Boolean) value ? 1 : 0);
            case TIMESTAMP -> timestamp;
            case UUID -> uuid.apply(text.apply(String.valueOf(value)));
            // Other values take more words than people who only want to see a call like to read.
            case JSON -> json.apply(text.apply(value instanceof String ? String.valueOf(value) : "..."));
            case OBJECT -> throw new IllegalArgumentException(type.word());
        };
    }
}
