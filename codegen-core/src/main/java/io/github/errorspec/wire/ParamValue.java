package io.github.errorspec.wire;

import io.github.errorspec.model.ParameterType.Scalar;
import io.github.errorspec.model.Rfc3339;
import io.github.errorspec.resolve.ResolvedParam;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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
                ? value instanceof List<?> list && list.stream().allMatch(each -> fitsOne(each, param))
                : fitsOne(value, param);
    }

    private static boolean fitsOne(@Nullable Object value, ResolvedParam param) {
        return switch (param.scalar()) {
            case STRING -> value instanceof String;
            case INTEGER -> integer(value).isPresent();
            case NUMBER -> value instanceof Number;
            case BOOLEAN -> value instanceof Boolean;
            case TIMESTAMP ->
                value instanceof String text && Rfc3339.parse(text).isPresent();
            case UUID -> value instanceof String text && UUID.matcher(text).matches();
            case JSON -> value != null;
            case OBJECT -> value instanceof Map<?, ?> object && hasMembers(object, param);
        };
    }

    /** A number without a fraction that fits 64 bits, however it is written. */
    static Optional<Long> integer(@Nullable Object value) {
        if (value instanceof Double || value instanceof BigDecimal) {
            double number = ((Number) value).doubleValue();
            boolean fits = Math.rint(number) == number && number >= -0x1p63 && number < 0x1p63;
            return fits ? Optional.of((long) number) : Optional.empty();
        }
        return value instanceof Long number ? Optional.of(number) : Optional.empty();
    }

    /** A member that the table does not know is passed over. */
    private static boolean hasMembers(Map<?, ?> object, ResolvedParam param) {
        return param.members().stream().allMatch(member -> {
            Object value = object.get(member.name());
            return value == null ? member.isOptional() : fits(value, member);
        });
    }

    /** What its accessor gives, in its usual form on the wire. */
    public static Object typed(Object value, ResolvedParam param) {
        if (param.isObject()) {
            return value instanceof List<?> list
                    ? list.stream().map(each -> object((Map<?, ?>) each, param)).toList()
                    : object((Map<?, ?>) value, param);
        }
        return value instanceof List<?> list
                ? list.stream().map(each -> typedOne(each, param.scalar())).toList()
                : typedOne(value, param.scalar());
    }

    private static Object typedOne(Object value, Scalar type) {
        return switch (type) {
            case TIMESTAMP -> Rfc3339.parse((String) value).orElseThrow().toString();
            case UUID -> ((String) value).toLowerCase(Locale.ROOT);
            case INTEGER -> integer(value).orElseThrow();
            case NUMBER -> value instanceof BigInteger ? (Object) ((Number) value).doubleValue() : value;
            default -> value;
        };
    }

    /** The members that the table knows, in its order. */
    private static Map<String, Object> object(Map<?, ?> value, ResolvedParam param) {
        Map<String, Object> members = new LinkedHashMap<>();
        for (ResolvedParam member : param.members()) {
            Object there = value.get(member.name());
            if (there != null) {
                members.put(member.name(), typed(there, member));
            }
        }
        return members;
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
