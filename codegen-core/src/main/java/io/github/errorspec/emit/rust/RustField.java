package io.github.errorspec.emit.rust;

import static io.github.errorspec.emit.language.NameKind.ACCESSOR;

import io.github.errorspec.emit.language.NamedParam;
import io.github.errorspec.emit.language.RowTraits;
import io.github.errorspec.emit.language.RowTraits.FieldValue;
import io.github.errorspec.emit.rust.RustLayout.Field;
import io.github.errorspec.model.ParameterType.Scalar;
import io.github.errorspec.resolve.ResolvedParam;
import java.util.ArrayList;
import java.util.List;

/**
 * A field of the catalog in Rust: a member of each row, and a method of each kind.
 *
 * @param flag how many flags stand before it
 */
record RustField(NamedParam named, int flag) {
    private ResolvedParam param() {
        return named.param();
    }

    String name() {
        return named.name(ACCESSOR);
    }

    /** Where a row has it. */
    String place() {
        return isFlag() ? "flags[" + flag + "]" : name();
    }

    List<String> doc() {
        return RustDocs.field(param());
    }

    /** Whether it is true or false in every row; the rows have these side by side, since no struct should have many. */
    boolean isFlag() {
        return isFlag(param());
    }

    static boolean isFlag(ResolvedParam field) {
        return field.scalar() == Scalar.BOOLEAN && !field.isList() && !field.isOptional();
    }

    String type() {
        String scalar = param().scalar() == Scalar.STRING
                ? "&'static str"
                : Rust.LANGUAGE.scalars().scalar(param());
        String type = param().isList() ? "&'static [" + scalar + "]" : scalar;
        return param().isOptional() ? "Option<" + type + ">" : type;
    }

    /** What a row has in its struct. */
    static List<Field> members(RustCode code, RowTraits traits) {
        List<Field> members = new ArrayList<>();
        if (code.catalog().hasTags()) {
            members.add(new Field(
                    "tags: &[", traits.tags().stream().map(RustLiteral::of).toList(), "],"));
        }
        List<String> flags = new ArrayList<>();
        for (FieldValue value : traits.values()) {
            if (isFlag(value.field().param())) {
                value.items().forEach(item -> flags.add(literal(item)));
            } else {
                members.add(member(value));
            }
        }
        if (!flags.isEmpty()) {
            members.add(new Field("flags: [", flags, "],"));
        }
        return members;
    }

    private static Field member(FieldValue value) {
        String start = value.field().name(ACCESSOR) + ": ";
        if (value.value().isEmpty()) {
            return new Field(start + "None,", List.of(), "");
        }
        boolean optional = value.field().param().isOptional();
        boolean list = value.field().param().isList();
        return new Field(
                start + (optional ? "Some(" : "") + (list ? "&[" : ""),
                value.items().stream().map(RustField::literal).toList(),
                (list ? "]" : "") + (optional ? ")" : "") + ",");
    }

    private static String literal(Object item) {
        if (item instanceof Long number) {
            return RustLiteral.of(number);
        }
        return item instanceof Double number
                ? RustLiteral.of(number)
                : item instanceof String text ? RustLiteral.of(text) : item.toString();
    }
}
