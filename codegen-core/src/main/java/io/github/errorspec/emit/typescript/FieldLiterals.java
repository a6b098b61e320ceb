package io.github.errorspec.emit.typescript;

import static io.github.errorspec.emit.language.NameKind.ACCESSOR;

import io.github.errorspec.emit.language.RowTraits;
import io.github.errorspec.emit.language.RowTraits.FieldValue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** What a row says beyond what all do, as Prettier writes it. */
final class FieldLiterals {
    /** From here on, JavaScript itself writes an exponent. */
    private static final double LARGE = 1e21;

    private static final Pattern NO_FRACTION = Pattern.compile("\\.0(?=e|$)");

    private FieldLiterals() {}

    static String tags(List<String> tags) {
        List<String> literals = tags.stream().map(TypeScriptLiteral::of).toList();
        return TypeScriptLayout.list(2, "tags: [", literals, "],", ",");
    }

    static String fields(RowTraits traits) {
        List<FieldValue> given = traits.values().stream()
                .filter(value -> value.value().isPresent())
                .toList();
        List<String> members = new ArrayList<>();
        for (FieldValue value : given) {
            members.add(name(value) + ": " + flat(value));
        }
        String line = members.isEmpty() ? "  fields: {}," : "  fields: { " + String.join(", ", members) + " },";
        if (TypeScriptLayout.fits(line)) {
            return line;
        }
        StringBuilder lines = new StringBuilder("  fields: {\n");
        for (FieldValue value : given) {
            lines.append(
                            value.field().param().isList()
                                    ? TypeScriptLayout.list(4, name(value) + ": [", items(value), "],", ",")
                                    : TypeScriptLayout.property(4, name(value), flat(value)))
                    .append('\n');
        }
        return lines.append("  },").toString();
    }

    private static String name(FieldValue value) {
        return value.field().name(ACCESSOR);
    }

    private static String flat(FieldValue value) {
        String items = String.join(", ", items(value));
        return value.field().param().isList() ? "[" + items + "]" : items;
    }

    private static List<String> items(FieldValue value) {
        return value.items().stream().map(FieldLiterals::literal).toList();
    }

    private static String literal(Object item) {
        if (item instanceof Long integer) {
            return TypeScriptLiteral.of(integer);
        }
        return item instanceof Double number
                ? number(number)
                : item instanceof String text ? TypeScriptLiteral.of(text) : item.toString();
    }

    private static String number(double number) {
        if (number == Math.rint(number) && Math.abs(number) < LARGE) {
            return new BigDecimal(number).toPlainString();
        }
        String text = Double.toString(number).toLowerCase(Locale.ROOT);
        return NO_FRACTION.matcher(text).replaceAll("");
    }
}
