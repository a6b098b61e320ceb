package io.github.errorspec.emit.openapi;

import io.github.errorspec.model.ErrorCode;
import io.github.errorspec.resolve.ResolvedCatalog;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The codes of a row on the wire.
 *
 * @param code the code or family
 * @param integer whether the wire has numbers
 * @param low the lowest number, if it has
 * @param high the highest
 * @param after what a code may stand behind in a longer text
 */
record CodeSchema(ErrorCode code, boolean integer, long low, long high, Optional<String> after) {
    /** What means something in a regular expression of JSON Schema; there, nothing else may be escaped. */
    private static final Pattern SYNTAX = Pattern.compile("[\\^$\\\\.*+?()\\[\\]{}|/]");

    /** More would make thousands of alternatives. */
    private static final int MOST_GAPS = 3;

    static CodeSchema of(ErrorCode code, ResolvedCatalog catalog) {
        return of(code, catalog.hasIntegerCodes(), catalog.wire().code().after());
    }

    private static CodeSchema of(ErrorCode code, boolean integer, Optional<String> after) {
        if (!integer) {
            return new CodeSchema(code, false, 0, 0, after);
        }
        long low = Long.parseLong(code.isFamily() ? code.lowestInteger() : code.text());
        long high = Long.parseLong(code.isFamily() ? code.highest() : code.text());
        // Below zero, the highest digits make the lowest number.
        return new CodeSchema(code, true, Math.min(low, high), Math.max(low, high), after);
    }

    /** A schema of the code of any error. */
    static Map<String, Object> any(ResolvedCatalog catalog, Dialect dialect) {
        return any(catalog.hasIntegerCodes(), catalog.wire().code().after().isPresent(), dialect);
    }

    private static Map<String, Object> any(boolean integer, boolean inText, Dialect dialect) {
        if (integer && inText) {
            return Map.of("anyOf", List.of(any(true, false, dialect), any(false, false, dialect)));
        }
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", integer ? "integer" : "string");
        if (integer && dialect.isOpenApi()) {
            // Without it, generated Java does not compile where a code is above 2147483647.
            schema.put("format", "int64");
        }
        return schema;
    }

    Map<String, Object> of(Dialect dialect) {
        Map<String, Object> any = any(integer, after.isPresent(), dialect);
        if (after.isPresent()) {
            if (!integer) {
                any.put("pattern", pattern());
            }
            return any;
        }
        if (!code.isFamily()) {
            return dialect.constant(any, integer ? (Object) low : code.text());
        }
        if (integer && gaps() > 0 && !dialect.isOpenApi() && isExact()) {
            any.put("anyOf", runs(dialect));
        } else if (integer) {
            any.put("minimum", low);
            any.put("maximum", high);
        } else {
            any.put("pattern", pattern());
        }
        return any;
    }

    /** Whether the schema for a validator accepts no code but those of the row. */
    boolean isExact() {
        return !integer || (after.isEmpty() && gaps() <= MOST_GAPS);
    }

    /** Whether some code is accepted by both schemas. */
    boolean overlaps(CodeSchema other) {
        return integer ? low <= other.high && other.low <= high : code.overlaps(other.code);
    }

    /** The numbers of a family that lie beside each other are one schema. */
    private List<Object> runs(Dialect dialect) {
        String text = code.text();
        char wildcard = code.wildcard().orElseThrow();
        int end = text.length();
        while (end > 0 && text.charAt(end - 1) == wildcard) {
            end--;
        }
        List<Object> runs = new ArrayList<>();
        for (String start : filled(text.substring(0, end), wildcard)) {
            CodeSchema run = of(ErrorCode.of(start + text.substring(end), code.wildcard()), true, after);
            runs.add(run.of(dialect));
        }
        return runs;
    }

    /** All that a text with wildcards stands for; an integer has no zero at its beginning. */
    private static List<String> filled(String text, char wildcard) {
        int at = text.indexOf(wildcard);
        if (at < 0) {
            return List.of(text);
        }
        List<String> all = new ArrayList<>();
        boolean begins = at == 0 || text.charAt(at - 1) == '-';
        for (char digit = begins ? '1' : '0'; digit <= '9'; digit++) {
            all.addAll(filled(text.substring(0, at) + digit + text.substring(at + 1), wildcard));
        }
        return all;
    }

    /** How many wildcards have something else behind them, so that the numbers of the family have gaps. */
    private long gaps() {
        char wildcard = code.wildcard().orElse(' ');
        String text = code.text();
        int at = text.length();
        while (at > 0 && text.charAt(at - 1) == wildcard) {
            at--;
        }
        return text.substring(0, at).chars().filter(c -> c == wildcard).count();
    }

    private String pattern() {
        String literal = escaped(code.text());
        return after.map(text -> "(^|" + escaped(text) + ")").orElse("^")
                + code.wildcard()
                        .map(letter -> literal.replace(String.valueOf(letter), "[0-9]"))
                        .orElse(literal)
                + "$";
    }

    private static String escaped(String text) {
        return SYNTAX.matcher(text).replaceAll("\\\\$0");
    }
}
