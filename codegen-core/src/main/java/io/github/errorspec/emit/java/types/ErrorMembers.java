package io.github.errorspec.emit.java.types;

import io.github.errorspec.emit.java.config.ErrorType;
import io.github.errorspec.emit.java.names.JavaCatalog;
import io.github.errorspec.emit.java.names.Nullable;
import io.github.errorspec.emit.java.text.CatalogJavadoc;
import io.github.errorspec.emit.java.text.JavadocComment;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the templates of the error type need of a catalog, apart from its rows: the same for an enum and a class. */
final class ErrorMembers {
    private ErrorMembers() {}

    /** A field of the error type. */
    private record Field(String type, String name) {}

    static Map<String, Object> of(JavaCatalog catalog) {
        List<Field> fields = fields(catalog);
        Map<String, Object> values = new HashMap<>();
        values.put("comment", JavadocComment.of(CatalogJavadoc.of(catalog.definition()), ""));
        values.put("attributes", fields);
        values.put("parameters", parameters(catalog, fields));
        values.put(
                "importNullable", fields.stream().anyMatch(field -> field.type().startsWith("@")));
        values.put("ofClass", catalog.options().errorType() == ErrorType.CLASS);
        values.put(
                "interface",
                catalog.options().errorInterface().map(name -> Map.of("name", name)).stream()
                        .toList());
        values.put(
                "wildcard",
                catalog.wildcard().map(letter -> Map.of("letter", letter)).stream()
                        .toList());
        values.put("Category", catalog.names().categoryType());
        values.put("delays", ErrorAttributes.hasDelays(catalog));
        values.put("logLevels", ErrorAttributes.hasLogLevels(catalog));
        return values;
    }

    private static List<Field> fields(JavaCatalog catalog) {
        return ErrorAttributes.of(catalog, "").stream()
                .map(attribute -> new Field(
                        ErrorAttributes.CAN_BE_NULL.contains(attribute.name())
                                ? Nullable.in(catalog, attribute.type())
                                : attribute.type(),
                        attribute.name()))
                .toList();
    }

    private static String parameters(JavaCatalog catalog, List<Field> fields) {
        List<String> parameters = new ArrayList<>();
        if (catalog.options().errorType() == ErrorType.CLASS) {
            parameters.add("int ordinal");
            parameters.add("String name");
        }
        fields.forEach(field -> parameters.add(field.type() + " " + field.name()));
        return String.join(", ", parameters);
    }
}
