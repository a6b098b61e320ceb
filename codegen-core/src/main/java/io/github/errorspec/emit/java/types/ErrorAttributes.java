package io.github.errorspec.emit.java.types;

import io.github.errorspec.emit.java.files.JavaCode;
import io.github.errorspec.emit.java.text.JavaLiteral;
import io.github.errorspec.emit.language.NameKind;
import io.github.errorspec.emit.language.NamedRow;
import io.github.errorspec.model.ErrorDefinition;
import io.github.errorspec.model.Header;
import io.github.errorspec.model.LogLevel;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What a constant of the error type is made of: a field, an argument of the constructor, and a method to read it. What no row
 * of the catalog says is left out of the constants.
 */
final class ErrorAttributes {
    /** The attributes that a row can lack. */
    private static final Set<String> CAN_BE_NULL = Set.of("category", "retryAfter", "headers", "message");

    private ErrorAttributes() {}

    /**
     * One of them.
     *
     * @param onNewLine whether its argument is a text that deserves a line
     */
    record Attribute(String name, String type, Function<NamedRow, String> argument, boolean onNewLine) {}

    /**
     * The attributes of a catalog.
     *
     * @param nestedTypes what the types that stand inside the error type are called with, such as {@code AnalyticsError.}
     */
    static List<Attribute> of(JavaCode code, String nestedTypes) {
        List<Attribute> attributes = new ArrayList<>();
        attributes.add(text("code", error -> error.code().text(), false));
        attributes.add(text("title", error -> error.texts().name(), false));
        attributes.add(new Attribute(
                "httpStatus",
                "int",
                row -> String.valueOf(definition(row).policy().httpStatus()),
                false));
        if (code.catalog().lacksBodies()) {
            attributes.add(new Attribute(
                    "hasBody", "boolean", row -> String.valueOf(row.row().hasBody()), false));
        }
        if (code.catalog().hasCategories()) {
            String type = code.type("ErrorCategory");
            attributes.add(new Attribute("category", type, row -> category(row, type), false));
        }
        attributes.add(
                constant("Retry", nestedTypes, error -> error.policy().retry().when()));
        if (hasDelays(code)) {
            attributes.add(new Attribute("retryAfter", "String", ErrorAttributes::delay, false));
        }
        if (code.catalog().hasHeaders()) {
            attributes.add(new Attribute("headers", "String", ErrorAttributes::headers, true));
        }
        if (hasLogLevels(code)) {
            attributes.add(
                    constant("LogLevel", nestedTypes, error -> error.policy().log()));
        }
        if (code.options().hasGrpc()) {
            attributes.add(text("grpcStatus", error -> error.policy().grpc().name(), false));
        }
        attributes.addAll(TraitAttributes.of(code));
        attributes.add(new Attribute("message", "String", ErrorAttributes::message, true));
        attributes.add(text("description", error -> error.texts().description().orElse(""), true));
        return List.copyOf(attributes);
    }

    /** The type of a field. */
    static String nullable(JavaCode code, Attribute attribute) {
        return CAN_BE_NULL.contains(attribute.name()) || TraitAttributes.canBeNull(code, attribute.name())
                ? code.nullable(attribute.type())
                : attribute.type();
    }

    /** Whether a row says how long to wait before the next try. */
    static boolean hasDelays(JavaCode code) {
        return code.catalog().definition().errors().stream()
                .anyMatch(error -> error.policy().retry().after().isPresent());
    }

    /** Whether a row is logged at another level than its status calls for. */
    static boolean hasLogLevels(JavaCode code) {
        return code.catalog().definition().errors().stream()
                .anyMatch(error -> error.policy().log()
                        != LogLevel.forHttpStatus(error.policy().httpStatus()));
    }

    private static Attribute text(String name, Function<ErrorDefinition, String> value, boolean onNewLine) {
        return new Attribute(name, "String", row -> JavaLiteral.of(value.apply(definition(row))), onNewLine);
    }

    /** An enum inside the error type. */
    private static Attribute constant(String type, String nestedTypes, Function<ErrorDefinition, Enum<?>> value) {
        String name = type.substring(0, 1).toLowerCase(Locale.ROOT) + type.substring(1);
        String prefix = nestedTypes + type + ".";
        return new Attribute(
                name, type, row -> prefix + value.apply(definition(row)).name(), false);
    }

    private static ErrorDefinition definition(NamedRow row) {
        return row.row().definition();
    }

    private static String category(NamedRow row, String type) {
        return row.category()
                .map(category -> type + "." + category.name(NameKind.CONSTANT))
                .orElse("null");
    }

    private static String delay(NamedRow row) {
        return definition(row)
                .policy()
                .retry()
                .after()
                .map(delay -> '"' + delay.toString() + '"')
                .orElse("null");
    }

    /** A line each; null where a row has none. */
    private static String headers(NamedRow row) {
        List<Header> headers = definition(row).policy().headers();
        return headers.isEmpty()
                ? "null"
                : JavaLiteral.of(headers.stream().map(Header::toString).collect(Collectors.joining("\n")));
    }

    /** Null where the title says it all. */
    private static String message(NamedRow row) {
        return definition(row).texts().message().isPresent()
                ? JavaLiteral.of(row.row().message().pattern())
                : "null";
    }
}
