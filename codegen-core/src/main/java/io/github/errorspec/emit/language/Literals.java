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
 * @param quotes of a text
 * @param longEnd what stands behind an integer that is more than the usual ones, or an item of a list; empty if nothing does
 * @param booleans false and true
 * @param timestamp an expression for now, which says more to people than a value
 * @param uuid of a text with one
 * @param list of the type of its items, and of the items
 */
public record Literals(
        Quotes quotes,
        String longEnd,
        List<String> booleans,
        String timestamp,
        UnaryOperator<String> uuid,
        BinaryOperator<String> list) {
    /** With the booleans of most languages. */
    public static Literals of(
            Quotes quotes, String longEnd, String timestamp, UnaryOperator<String> uuid, BinaryOperator<String> list) {
        return new Literals(quotes, longEnd, List.of("false", "true"), timestamp, uuid, list);
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
            case STRING -> quotes.literal(String.valueOf(value));
            case INTEGER -> value + (isItem || !isUsual((Long) value) ? longEnd : "");
            case NUMBER -> String.valueOf(value);
            case BOOLEAN -> booleans.get((Boolean) value ? 1 : 0);
            case TIMESTAMP -> timestamp;
            case UUID -> uuid.apply(quotes.literal(String.valueOf(value)));
        };
    }

    private static boolean isUsual(long value) {
        return value == (int) value;
    }
}
