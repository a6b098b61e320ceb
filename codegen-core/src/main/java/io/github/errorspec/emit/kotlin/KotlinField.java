package io.github.errorspec.emit.kotlin;

import io.github.errorspec.emit.Prose;
import io.github.errorspec.emit.language.NameKind;
import io.github.errorspec.emit.language.NamedParam;
import io.github.errorspec.emit.language.RowTraits.FieldValue;
import io.github.errorspec.resolve.ResolvedParam;
import java.util.List;

/** A field of the catalog in Kotlin: a property of what stands for a row. */
record KotlinField(NamedParam named) {
    private ResolvedParam param() {
        return named.param();
    }

    String name() {
        return named.name(NameKind.ACCESSOR);
    }

    String doc() {
        String end = param().isOptional() ? ", if the catalog says so." : ".";
        return KotlinDoc.of(Prose.blocks(param(), end), 4);
    }

    boolean isList() {
        return param().isList();
    }

    /** Of the property. */
    String type() {
        return Kotlin.LANGUAGE.scalars().of(param());
    }

    /** What has to be asked first of a value that may be missing. */
    String safe() {
        return param().isOptional() ? "?" : "";
    }

    String absent() {
        return param().isOptional() ? " = null" : "";
    }

    /** What makes it, in the list of arguments of a row; nothing if the row has none. */
    static List<String> argument(FieldValue value, int indent) {
        String name = value.field().name(NameKind.ACCESSOR);
        if (value.value().isEmpty()) {
            return List.of();
        }
        Object there = value.value().get();
        if (there instanceof String text) {
            return List.of(KotlinText.argument(name, text, indent));
        }
        List<String> items = value.items().stream()
                .map(item -> literal(value.field().param(), item))
                .toList();
        if (!(there instanceof List)) {
            return List.of(name + " = " + items.get(0));
        }
        return items.isEmpty() ? List.of(name + " = emptyList()") : List.of(KotlinText.list(name, items, indent));
    }

    private static String literal(ResolvedParam field, Object item) {
        return switch (field.scalar()) {
            case STRING, TIMESTAMP, UUID, JSON, OBJECT -> KotlinText.of(item.toString());
            case INTEGER -> (Long) item == Long.MIN_VALUE ? "Long.MIN_VALUE" : item + "L";
            case NUMBER, BOOLEAN -> item.toString();
        };
    }
}
