package io.github.errorspec.wire;

import io.github.errorspec.model.ParameterType.Scalar;
import io.github.errorspec.resolve.ResolvedParam;
import io.github.errorspec.resolve.ResolvedRow;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Values for the params of a row, in their wire forms. */
public final class SampleValues {
    private static final String UUID = "123e4567-e89b-12d3-a456-426614174000";

    /** Some are of RFC 3339, and others nearly so. */
    public static final List<String> TIMESTAMPS = List.of(
            "2026-01-02T03:04:05.0060000000Z",
            "2026-01-02t03:04:05z",
            "2024-02-29T23:59:59.126+14:00",
            "2026-01-02T03:04:05-00:00",
            "2026-01-02T03:04:05+24:00",
            "2026-01-02T03:04:05+01",
            "2026-01-02T03:04:05+0100",
            "2026-01-02T03:04:05+01:00:00",
            "2026-01-02T03:04:05",
            "2026-01-02T03:04:05.Z",
            "2026-01-02T03:04:05,006Z",
            "2026-01-02T03:04:60Z",
            "2026-01-02T24:00:00Z",
            "2026-01-02 03:04:05Z",
            "2026-01-02 03:04:05.006+01:00",
            "2026-01-02  03:04:05Z",
            "2026-01-02_03:04:05Z",
            "2026-01-02T03:04:05 Z",
            "2026-02-29T03:04:05Z",
            "2026-1-2T03:04:05Z",
            "20260102T030405Z",
            "2026-W01-5T03:04:05Z",
            "2026-01-02T03:04:05Z[UTC]",
            " 2026-01-02T03:04:05Z",
            "2026-01-02T03:04:05Z\n",
            "\u0662026-01-02T03:04:05Z");

    /** The last one has the digits of an integer. */
    public static final List<String> BEYOND_DOUBLES = List.of("1e309", "-1.8e308", "1e99999999999", "9".repeat(309));

    private SampleValues() {}

    public static boolean isTimestamp(ResolvedParam param) {
        return !param.isList() && param.scalar() == Scalar.TIMESTAMP;
    }

    public static boolean isNumber(ResolvedParam param) {
        return !param.isList() && param.scalar() == Scalar.NUMBER;
    }

    /** For all params; integers are more than a double can hold. */
    public static Map<String, Object> all(ResolvedRow row) {
        Map<String, Object> values = new LinkedHashMap<>();
        row.params().forEach(param -> values.put(param.name(), list(param, first(param), second(param))));
        return values;
    }

    /** For all params, values that people understand at a glance; a text is the name of its param. */
    public static Map<String, Object> plain(ResolvedRow row) {
        Map<String, Object> values = new LinkedHashMap<>();
        row.params().forEach(param -> values.put(param.name(), list(param, plain(param))));
        return values;
    }

    /** Other values, for the params that an error must have. */
    public static Map<String, Object> required(ResolvedRow row) {
        Map<String, Object> values = new LinkedHashMap<>();
        row.params().stream()
                .filter(param -> !param.isOptional())
                .forEach(param -> values.put(param.name(), list(param, second(param))));
        return values;
    }

    /** Values that begin another header, or the body, where they are not escaped, or that are too long. */
    public static List<Map<String, Object>> unfitForHeaders(ResolvedRow row) {
        return Stream.of("a\r\nX-Injected: b\t\"\\<>%41\u00e9\ud83d\ude00\u007f", "a".repeat(1001), "")
                .map(text -> withTexts(row, text))
                .toList();
    }

    private static Map<String, Object> withTexts(ResolvedRow row, String text) {
        Map<String, Object> values = all(row);
        row.params().stream()
                .filter(param -> param.scalar() == Scalar.STRING)
                .forEach(param -> values.put(param.name(), list(param, text)));
        return values;
    }

    /** A value for each param that is not of its type. */
    public static Map<String, Object> wrong(ResolvedRow row) {
        Map<String, Object> values = new LinkedHashMap<>();
        row.params().forEach(param -> values.put(param.name(), wrong(param)));
        return values;
    }

    /** A value for each param that is nearly of its type. */
    public static Map<String, Object> nearlyRight(ResolvedRow row) {
        Map<String, Object> values = new LinkedHashMap<>();
        row.params().forEach(param -> values.put(param.name(), list(param, nearlyRight(param.scalar()))));
        return values;
    }

    /** A list for each param that takes one, with an element that is none. */
    public static Map<String, Object> listsWithNull(ResolvedRow row) {
        Map<String, Object> values = new LinkedHashMap<>();
        row.params().stream()
                .filter(param -> param.isList())
                .forEach(param -> values.put(param.name(), Arrays.asList(first(param), null)));
        return values;
    }

    private static Object list(ResolvedParam param, Object... values) {
        return param.isList() ? List.of(values) : values[0];
    }

    private static Object plain(ResolvedParam param) {
        return switch (param.scalar()) {
            case STRING -> param.name();
            case INTEGER -> 42L;
            case NUMBER -> 4.2;
            case BOOLEAN -> true;
            case TIMESTAMP -> "2026-01-02T03:04:05Z";
            case UUID -> UUID;
        };
    }

    private static Object first(ResolvedParam param) {
        return switch (param.scalar()) {
            case STRING -> "a \"" + param.name() + "\" with \\ and \u00e9\ud83d\uded2";
            case INTEGER -> 9007199254740993L;
            case NUMBER -> 480.5;
            case BOOLEAN -> true;
            case TIMESTAMP -> "2026-01-02T03:04:05.006Z";
            case UUID -> UUID;
        };
    }

    private static Object second(ResolvedParam param) {
        return switch (param.scalar()) {
            case STRING -> "";
            case INTEGER -> -7L;
            case NUMBER -> -3.0;
            case BOOLEAN -> false;
            case TIMESTAMP -> "1999-12-31T23:59:59Z";
            case UUID -> UUID.replace('1', 'a');
        };
    }

    private static Object wrong(ResolvedParam param) {
        if (param.isList()) {
            return "no list";
        }
        return switch (param.scalar()) {
            case STRING -> 7L;
            case INTEGER -> "7";
            case NUMBER -> true;
            case BOOLEAN -> "true";
            case TIMESTAMP -> "2026-02-30T00:00:00Z";
            case UUID -> "none";
        };
    }

    private static Object nearlyRight(Scalar type) {
        return switch (type) {
            case STRING -> true;
            case INTEGER -> 7.5;
            case NUMBER -> "480.5";
            case BOOLEAN -> 1L;
            case TIMESTAMP -> "2026-01-02T03:04Z";
            case UUID -> UUID + "0";
        };
    }
}
