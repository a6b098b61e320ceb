package io.github.errorspec.wire;

import io.github.errorspec.model.ParameterType.Scalar;
import io.github.errorspec.resolve.ResolvedParam;
import io.github.errorspec.resolve.ResolvedRow;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

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
        row.params().forEach(param -> values.put(param.name(), list(param, nearlyRight(param))));
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
            case JSON -> Map.of("name", param.name());
            case OBJECT -> object(param.requiredMembers(), member -> list(member, plain(member)));
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
            case JSON -> anything();
            case OBJECT -> object(param.members(), member -> list(member, first(member), second(member)));
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
            case JSON -> List.of("", -7L, false);
            case OBJECT -> object(param.requiredMembers(), member -> list(member, second(member)));
        };
    }

    /** JSON of all kinds, with a name that means something to some languages. */
    private static Map<String, @Nullable Object> anything() {
        Map<String, @Nullable Object> inner = new LinkedHashMap<>();
        inner.put("__proto__", "a \"quoted\"\n\u00e9\ud83d\uded2");
        inner.put("nothing", null);
        Map<String, @Nullable Object> all = new LinkedHashMap<>();
        all.put("z", inner);
        all.put("list", Arrays.asList(9007199254740993L, 480.5, null, List.of(), Map.of()));
        all.put("a", true);
        return all;
    }

    private static Map<String, Object> object(List<ResolvedParam> members, Function<ResolvedParam, Object> value) {
        Map<String, Object> object = new LinkedHashMap<>();
        members.forEach(member -> object.put(member.name(), value.apply(member)));
        return object;
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
            case JSON -> UUID;
            case OBJECT -> List.of();
        };
    }

    private static Object nearlyRight(ResolvedParam param) {
        return switch (param.scalar()) {
            case STRING -> true;
            case INTEGER -> 7.5;
            case NUMBER -> "480.5";
            case BOOLEAN -> 1L;
            case TIMESTAMP -> "2026-01-02T03:04Z";
            case UUID -> UUID + "0";
            case JSON -> 0L;
            case OBJECT -> object(param.members(), member -> list(member, nearlyRight(member)));
        };
    }

    /** Objects, or lists of one, for each param that takes these, which say more, less or something else than the table. */
    public static Map<String, List<Object>> objects(ResolvedRow row) {
        Map<String, List<Object>> values = new LinkedHashMap<>();
        row.params().stream()
                .filter(ResolvedParam::isObject)
                .forEach(param -> values.put(
                        param.name(),
                        variants(param).stream()
                                .map(value -> list(param, value))
                                .toList()));
        return values;
    }

    private static List<Object> variants(ResolvedParam param) {
        Map<String, Object> more = object(param.members(), member -> list(member, first(member)));
        more.put("no-such-member", Map.of("deep", List.of(1L)));
        List<Object> variants = new ArrayList<>(List.of(more, Map.of(), List.of(more), "{}", 1L));
        for (ResolvedParam member : param.members()) {
            Map<String, @Nullable Object> without = new LinkedHashMap<>(more);
            without.put(member.name(), null);
            variants.add(without);
            Map<String, Object> other = new LinkedHashMap<>(more);
            other.put(member.name(), wrong(member));
            variants.add(other);
        }
        return variants;
    }
}
