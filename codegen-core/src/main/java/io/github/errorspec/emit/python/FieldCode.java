package io.github.errorspec.emit.python;

import static io.github.errorspec.emit.language.NameKind.ACCESSOR;

import io.github.errorspec.emit.Prose;
import io.github.errorspec.emit.language.NamedParam;
import io.github.errorspec.emit.language.NamedRow;
import io.github.errorspec.emit.language.RowTraits;
import io.github.errorspec.emit.language.RowTraits.FieldValue;
import io.github.errorspec.resolve.ResolvedParam;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A field of the catalog: a property of what stands for a row.
 *
 * @param place of its value in a row
 */
record FieldCode(NamedParam named, int place) {
    /** How many values a row has before its tags, which are the first. */
    private static final int BEFORE = 19;

    static List<FieldCode> all(PythonCode code) {
        int first = BEFORE + (code.catalog().hasTags() ? 1 : 0);
        List<FieldCode> all = new ArrayList<>();
        for (NamedParam field : code.named().fields()) {
            all.add(new FieldCode(field, first + all.size()));
        }
        return all;
    }

    String line() {
        return Code.group("def " + named.name(ACCESSOR) + "(", ") -> " + type() + ":", "self")
                .text(4);
    }

    String doc() {
        return PythonText.docstring(Prose.blocks(named.param(), "."), 8);
    }

    String type() {
        String scalar = Python.LANGUAGE.scalars().scalar(named.param());
        String type = named.param().isList() ? "tuple[" + scalar + ", ...]" : scalar;
        return named.param().isOptional() ? type + " | None" : type;
    }

    /** What a row has of these, its tags first. */
    static List<String> cells(PythonCode code, NamedRow row) {
        RowTraits traits = code.named().traits(row);
        List<String> cells = new ArrayList<>();
        if (code.catalog().hasTags()) {
            cells.add(tuple(traits.tags().stream().map(PythonLiteral::of).toList()));
        }
        for (FieldValue value : traits.values()) {
            cells.add(cell(value));
        }
        return cells;
    }

    private static String cell(FieldValue value) {
        ResolvedParam field = value.field().param();
        List<String> items =
                value.items().stream().map(item -> literal(field, item)).toList();
        if (value.value().isEmpty()) {
            return "None";
        }
        return field.isList() ? tuple(items) : items.get(0);
    }

    private static String tuple(List<String> items) {
        return items.size() == 1
                ? PythonLiteral.tuple(items)
                : Code.group("(", items.stream().map(Code::of).toList(), ")").text(8, 1);
    }

    private static String literal(ResolvedParam field, Object value) {
        return switch (field.scalar()) {
            case BOOLEAN -> (Boolean) value ? "True" : "False";
            case INTEGER, NUMBER -> value.toString().toLowerCase(Locale.ROOT);
            case STRING, TIMESTAMP, UUID, JSON, OBJECT -> PythonLiteral.of(value.toString());
        };
    }
}
