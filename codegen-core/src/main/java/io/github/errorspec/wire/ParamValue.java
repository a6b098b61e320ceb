package io.github.errorspec.wire;

import io.github.errorspec.model.ParameterType.Scalar;
import io.github.errorspec.model.Rfc3339;
import io.github.errorspec.resolve.ResolvedParam;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A value of a param in its wire form: what accessors and messages make of it. */
public final class ParamValue {
    private static final Pattern UUID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private ParamValue() {}

    /** Whether its accessor gives it; that of another type is missing there. */
    public static boolean fits(@Nullable Object value, ResolvedParam param) {
        return param.isList()
                ? value instanceof List<?> list && list.stream().allMatch(each -> fits(each, param.scalar()))
                : fits(value, param.scalar());
    }

    private static boolean fits(@Nullable Object value, Scalar type) {
        return switch (type) {
            case STRING -> value instanceof String;
            case INTEGER -> value instanceof Long;
            case NUMBER -> value instanceof Long || value instanceof Double;
            case BOOLEAN -> value instanceof Boolean;
            case TIMESTAMP ->
                value instanceof String text && Rfc3339.parse(text).isPresent();
            case UUID -> value instanceof String text && UUID.matcher(text).matches();
        };
    }

    /** What its accessor gives, in its usual form on the wire. */
    public static Object typed(Object value, ResolvedParam param) {
        return value instanceof String text && param.scalar() == Scalar.TIMESTAMP
                ? Rfc3339.parse(text).orElseThrow().toString()
                : value;
    }

    /** How it looks in a message; numbers without exponent, and without a fraction that is zero. */
    static String text(@Nullable Object value) {
        if (value instanceof List<?> list) {
            return list.stream().map(ParamValue::text).collect(Collectors.joining(", "));
        }
        if (value instanceof Double number) {
            BigDecimal plain = new BigDecimal(number.toString()).stripTrailingZeros();
            return plain.toPlainString();
        }
        return value == null ? "?" : value.toString();
    }
}
