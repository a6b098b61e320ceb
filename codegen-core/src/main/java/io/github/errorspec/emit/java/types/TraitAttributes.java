package io.github.errorspec.emit.java.types;

import io.github.errorspec.emit.Prose;
import io.github.errorspec.emit.java.files.JavaCode;
import io.github.errorspec.emit.java.files.JavaParam;
import io.github.errorspec.emit.java.text.JavaLiteral;
import io.github.errorspec.emit.java.text.JavadocComment;
import io.github.errorspec.emit.java.text.JavadocText;
import io.github.errorspec.emit.java.types.ErrorAttributes.Attribute;
import io.github.errorspec.emit.language.NameKind;
import io.github.errorspec.emit.language.NamedParam;
import io.github.errorspec.emit.language.NamedRow;
import io.github.errorspec.emit.language.RowTraits.FieldValue;
import io.github.errorspec.model.ParameterType.Scalar;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What rows say beyond what all do: their tags, and a value of each field. */
final class TraitAttributes {
    /** In bytes: what boxes a number, what makes a list, and what puts an item into one. */
    private static final int BOX = 3;

    private static final int LIST = 10;
    private static final int ITEM = 11;

    private TraitAttributes() {}

    /**
     * The method that gives the value of a field.
     *
     * @param comment its Javadoc
     * @param type what it returns
     */
    record Accessor(String comment, String type, String name, String value) {}

    static List<Attribute> of(JavaCode code) {
        List<Attribute> attributes = new ArrayList<>();
        if (code.catalog().hasTags()) {
            attributes.add(new Attribute(
                    "tags",
                    "String",
                    row -> JavaLiteral.of(
                            String.join(" ", row.row().definition().traits().tagNames())),
                    false));
        }
        List<NamedParam> fields = code.named().fields();
        for (int i = 0; i < fields.size(); i++) {
            int at = i;
            JavaParam field = new JavaParam(fields.get(i));
            attributes.add(new Attribute(
                    field.name(),
                    field.argumentType(),
                    row -> literal(code.named().traits(row).values().get(at)),
                    false));
        }
        return attributes;
    }

    static List<Accessor> accessors(JavaCode code) {
        return code.named().fields().stream()
                .map(JavaParam::new)
                .map(TraitAttributes::accessor)
                .toList();
    }

    private static Accessor accessor(JavaParam field) {
        String text = JavadocText.blocks(Prose.blocks(field.param(), "."));
        String result = "\n\n@return the value" + (field.optional() ? "; empty if the catalog does not say" : "");
        String name = field.name();
        String list = "Collections.unmodifiableList";
        String value = field.isList()
                ? field.optional()
                        ? "Optional.ofNullable(" + name + ").map(Collections::unmodifiableList)"
                        : list + "(" + name + ")"
                : field.optional() ? "Optional.ofNullable(" + name + ")" : name;
        return new Accessor(JavadocComment.of(text + result, "    "), field.accessorType(), name, value);
    }

    /** Whether a field is one that a row can lack. */
    static boolean canBeNull(JavaCode code, String attribute) {
        return code.named().fields().stream()
                .anyMatch(field -> field.param().isOptional()
                        && field.name(NameKind.ACCESSOR).equals(attribute));
    }

    static boolean hasLists(JavaCode code) {
        return code.named().fields().stream().anyMatch(field -> field.param().isList());
    }

    /** Whether a constant of these has a list that is there. */
    static boolean makeLists(JavaCode code, List<NamedRow> rows) {
        return hasLists(code)
                && rows.stream()
                        .flatMap(row -> code.named().traits(row).values().stream())
                        .anyMatch(value ->
                                value.field().param().isList() && value.value().isPresent());
    }

    /** At most this many bytes of code make the values of a row, beside those that every argument takes. */
    static int bytecodeSize(JavaCode code, NamedRow row) {
        int size = 0;
        for (FieldValue value : code.named().traits(row).values()) {
            boolean list = value.field().param().isList();
            size += list ? LIST + ITEM * value.items().size() : BOX;
        }
        return size;
    }

    private static String literal(FieldValue value) {
        if (value.value().isEmpty()) {
            return "null";
        }
        Scalar type = value.field().param().scalar();
        String items = value.items().stream().map(item -> literal(type, item)).collect(Collectors.joining(", "));
        return value.field().param().isList() ? "Arrays.asList(" + items + ")" : items;
    }

    private static String literal(Scalar type, Object item) {
        return switch (type) {
            case STRING, TIMESTAMP, UUID, JSON, OBJECT -> JavaLiteral.of(item.toString());
            case INTEGER -> item + "L";
            case NUMBER, BOOLEAN -> item.toString();
        };
    }
}
