package io.github.errorspec.emit.java.types;

import io.github.errorspec.emit.java.config.Adapter;
import io.github.errorspec.emit.java.names.JavaCatalog;
import io.github.errorspec.emit.java.names.JavaError;
import io.github.errorspec.emit.java.names.Nullable;
import io.github.errorspec.emit.java.text.JavaLiteral;
import io.github.errorspec.model.ErrorDefinition;
import io.github.errorspec.model.LogLevel;
import io.github.errorspec.resolve.MessagePattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;

/**
 * What a constant of the error type is made of: a field, an argument of the constructor, and a method to read it. What no row
 * of the catalog says is left out of the constants.
 */
final class ErrorAttributes {
    /** The attributes that a row can lack. */
    private static final Set<String> CAN_BE_NULL = Set.of("category", "retryAfter", "message");

    private ErrorAttributes() {}

    /**
     * One of them.
     *
     * @param onNewLine whether its argument is a text that deserves a line
     */
    record Attribute(String name, String type, Function<JavaError, String> argument, boolean onNewLine) {}

    /**
     * The attributes of a catalog.
     *
     * @param nestedTypes what the types that stand inside the error type are called with, such as {@code AnalyticsError.}
     */
    static List<Attribute> of(JavaCatalog catalog, String nestedTypes) {
        List<Attribute> attributes = new ArrayList<>();
        attributes.add(text("code", error -> error.code().text(), false));
        attributes.add(text("title", error -> error.texts().name(), false));
        attributes.add(new Attribute(
                "httpStatus",
                "int",
                error -> String.valueOf(error.definition().policy().httpStatus()),
                false));
        if (catalog.hasCategories()) {
            String type = catalog.names().categoryType();
            attributes.add(new Attribute("category", type, error -> category(error, type), false));
        }
        attributes.add(
                constant("Retry", nestedTypes, error -> error.policy().retry().when()));
        if (hasDelays(catalog)) {
            attributes.add(new Attribute("retryAfter", "String", ErrorAttributes::delay, false));
        }
        if (hasLogLevels(catalog)) {
            attributes.add(
                    constant("LogLevel", nestedTypes, error -> error.policy().log()));
        }
        if (hasGrpc(catalog)) {
            attributes.add(text("grpcStatus", error -> error.policy().grpc().name(), false));
        }
        attributes.add(new Attribute("message", "String", ErrorAttributes::message, true));
        attributes.add(text("description", error -> error.texts().description().orElse(""), true));
        return List.copyOf(attributes);
    }

    /** The type of a field. */
    static String nullable(JavaCatalog catalog, Attribute attribute) {
        return CAN_BE_NULL.contains(attribute.name()) ? Nullable.in(catalog, attribute.type()) : attribute.type();
    }

    /** Whether a row says how long to wait before the next try. */
    static boolean hasDelays(JavaCatalog catalog) {
        return catalog.definition().errors().stream()
                .anyMatch(error -> error.policy().retry().after().isPresent());
    }

    /** Whether a row is logged at another level than its status calls for. */
    static boolean hasLogLevels(JavaCatalog catalog) {
        return catalog.definition().errors().stream()
                .anyMatch(error -> error.policy().log()
                        != LogLevel.forHttpStatus(error.policy().httpStatus()));
    }

    /** Whether anything asks for the status in gRPC. */
    static boolean hasGrpc(JavaCatalog catalog) {
        return catalog.options().adapters().contains(Adapter.GRPC);
    }

    private static Attribute text(String name, Function<ErrorDefinition, String> value, boolean onNewLine) {
        return new Attribute(name, "String", error -> JavaLiteral.of(value.apply(error.definition())), onNewLine);
    }

    /** An enum inside the error type. */
    private static Attribute constant(String type, String nestedTypes, Function<ErrorDefinition, Enum<?>> value) {
        String name = type.substring(0, 1).toLowerCase(Locale.ROOT) + type.substring(1);
        String prefix = nestedTypes + type + ".";
        return new Attribute(
                name, type, error -> prefix + value.apply(error.definition()).name(), false);
    }

    private static String category(JavaError error, String type) {
        return error.categoryConstant().map(constant -> type + "." + constant).orElse("null");
    }

    private static String delay(JavaError error) {
        return error.definition()
                .policy()
                .retry()
                .after()
                .map(delay -> '"' + delay.toString() + '"')
                .orElse("null");
    }

    /** Null where the title says it all. */
    private static String message(JavaError error) {
        return error.definition().texts().message().isPresent()
                ? JavaLiteral.of(MessagePattern.of(error.definition()))
                : "null";
    }
}
