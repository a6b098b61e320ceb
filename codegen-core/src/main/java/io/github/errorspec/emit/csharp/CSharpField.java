package io.github.errorspec.emit.csharp;

import static io.github.errorspec.emit.language.NameKind.ACCESSOR;

import io.github.errorspec.emit.Prose;
import io.github.errorspec.emit.language.NamedParam;
import io.github.errorspec.emit.language.NamedRow;
import io.github.errorspec.emit.language.RowTraits;
import io.github.errorspec.emit.language.RowTraits.FieldValue;
import io.github.errorspec.model.ParameterType.Scalar;
import io.github.errorspec.resolve.ResolvedParam;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A field of the catalog: a property of what names an error.
 *
 * @param argument what the constructor of a row calls it
 */
record CSharpField(CSharpCode code, NamedParam named, String argument) {
    static List<CSharpField> all(CSharpCode code) {
        List<CSharpField> all = new ArrayList<>();
        for (NamedParam field : code.named().fields()) {
            all.add(new CSharpField(code, field, "field" + (all.size() + 1)));
        }
        return all;
    }

    String name() {
        return named.name(ACCESSOR);
    }

    private ResolvedParam param() {
        return named.param();
    }

    /** A code that the catalog lacks has no value. */
    String type() {
        boolean reference = param().isList() || param().scalar() == Scalar.STRING;
        return CSharp.LANGUAGE.scalars().of(param()) + (reference ? code.q() : "?");
    }

    String doc() {
        return XmlDoc.of(Prose.blocks(param(), "; null if the catalog does not say."), " ".repeat(8));
    }

    /** What the constructor of a row takes for its tags and fields. */
    static List<String> arguments(CSharpCode code, NamedRow row) {
        RowTraits traits = code.named().traits(row);
        List<String> arguments = new ArrayList<>();
        if (code.catalog().hasTags()) {
            arguments.add(list("string", CSharpText.literals(traits.tags())));
        }
        traits.values().forEach(value -> arguments.add(argument(value)));
        return arguments;
    }

    private static String argument(FieldValue value) {
        ResolvedParam field = value.field().param();
        String items = value.items().stream().map(CSharpField::literal).collect(Collectors.joining(", "));
        if (value.value().isEmpty()) {
            return "null";
        }
        return field.isList() ? list(CSharp.LANGUAGE.scalars().scalar(field), items) : items;
    }

    private static String list(String type, String items) {
        return "Array.AsReadOnly(new " + type + (items.isEmpty() ? "[0])" : "[] { " + items + " })");
    }

    private static String literal(Object item) {
        if (item instanceof Long number) {
            return CSharpText.literal(number);
        }
        return item instanceof String text ? CSharpText.literal(text) : item.toString();
    }
}
