package io.github.errorspec.emit.go;

import io.github.errorspec.emit.Prose;
import io.github.errorspec.emit.language.NameKind;
import io.github.errorspec.emit.language.NamedParam;
import io.github.errorspec.emit.language.NamedRow;
import io.github.errorspec.emit.language.RowTraits;
import io.github.errorspec.emit.language.RowTraits.FieldValue;
import io.github.errorspec.markdown.Texts;
import io.github.errorspec.resolve.ResolvedParam;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What rows say beyond what all do. */
record TraitsFile(GoCode code) {
    /** A field of the catalog: a member of a struct, and a method. */
    record Field(NamedParam named) {
        private ResolvedParam param() {
            return named.param();
        }

        String name() {
            return named.name(NameKind.ACCESSOR);
        }

        String doc() {
            String end = !hasFlag() ? "." : "; false if there is none.";
            return GoComment.of(
                    Texts.prefixed(name() + " is a field of the catalog: ", Prose.blocks(param(), end)), List.of(), "");
        }

        boolean isList() {
            return param().isList();
        }

        /** Whether something beside the value says that there is one. */
        boolean hasFlag() {
            return param().isOptional() && !isList();
        }

        /** Of the value, where it is there. */
        String type() {
            return (isList() ? "[]" : "") + Go.LANGUAGE.scalars().scalar(param());
        }
    }

    List<Field> fields() {
        return code.named().fields().stream().map(Field::new).toList();
    }

    boolean hasSlices() {
        return code.catalog().hasTags() || fields().stream().anyMatch(Field::isList);
    }

    /** {@code traits{tags: []string{"retriable"}, SQLState: "42000", hasSQLState: true}}; what is zero is left out. */
    static String literal(GoCode code, NamedRow row) {
        RowTraits traits = code.named().traits(row);
        List<String> members = new ArrayList<>();
        if (!traits.tags().isEmpty()) {
            members.add("tags: []string{"
                    + traits.tags().stream().map(GoLiteral::of).collect(Collectors.joining(", ")) + "}");
        }
        for (FieldValue value : traits.values()) {
            if (value.value().isPresent()) {
                Field field = new Field(value.field());
                String items = value.items().stream()
                        .map(item -> item instanceof String text
                                ? GoLiteral.of(text)
                                : item.toString().toLowerCase(Locale.ROOT))
                        .collect(Collectors.joining(", "));
                members.add(field.name() + ": " + (field.isList() ? field.type() + "{" + items + "}" : items));
                if (field.hasFlag()) {
                    members.add("has" + field.name() + ": true");
                }
            }
        }
        return "traits{" + String.join(", ", members) + "}";
    }
}
