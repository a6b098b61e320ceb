package io.github.errorspec.emit.java.types;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import io.github.errorspec.emit.java.config.Adapter;
import io.github.errorspec.emit.java.names.JavaCatalog;
import io.github.errorspec.emit.java.names.JavaError;
import io.github.errorspec.emit.java.text.JavaLiteral;
import io.github.errorspec.emit.java.text.MessagePattern;
import io.github.errorspec.model.ErrorDefinition;
import io.github.errorspec.model.LogLevel;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * What a constant of the error type is made of: a field, an argument of the constructor, and a method to read it. What no row
 * of the catalog says is left out of the constants.
 */
final class ErrorAttributes {
    /** The attributes that a row can lack. */
    static final Set<String> CAN_BE_NULL = Set.of("category", "retryAfter", "message");

    private static final ClassName STRING = ClassName.get(String.class);

    private ErrorAttributes() {}

    /**
     * One of them.
     *
     * @param onNewLine whether its argument is a text that deserves a line
     */
    record Attribute(String name, TypeName type, Function<JavaError, CodeBlock> argument, boolean onNewLine) {}

    static List<Attribute> of(JavaCatalog catalog) {
        List<Attribute> attributes = new ArrayList<>();
        attributes.add(text("code", error -> error.code().text(), false));
        attributes.add(text("title", ErrorDefinition::name, false));
        attributes.add(new Attribute(
                "httpStatus",
                TypeName.INT,
                error -> CodeBlock.of("$L", error.definition().httpStatus()),
                false));
        if (catalog.hasCategories()) {
            attributes.add(new Attribute(
                    "category", catalog.names().categoryType(), error -> category(error, catalog), false));
        }
        ClassName type = catalog.names().errorType();
        attributes.add(constant(
                "retry", type.nestedClass("Retry"), error -> error.retry().when()));
        if (hasDelays(catalog)) {
            attributes.add(new Attribute("retryAfter", STRING, ErrorAttributes::delay, false));
        }
        if (hasLogLevels(catalog)) {
            attributes.add(constant("logLevel", type.nestedClass("LogLevel"), ErrorDefinition::log));
        }
        if (hasGrpc(catalog)) {
            attributes.add(text("grpcStatus", error -> error.grpc().name(), false));
        }
        attributes.add(new Attribute("message", STRING, ErrorAttributes::message, true));
        attributes.add(text("description", error -> error.description().orElse(""), true));
        return List.copyOf(attributes);
    }

    /** Whether a row says how long to wait before the next try. */
    static boolean hasDelays(JavaCatalog catalog) {
        return catalog.definition().errors().stream()
                .anyMatch(error -> error.retry().after().isPresent());
    }

    /** Whether a row is logged at another level than its status calls for. */
    static boolean hasLogLevels(JavaCatalog catalog) {
        return catalog.definition().errors().stream()
                .anyMatch(error -> error.log() != LogLevel.forHttpStatus(error.httpStatus()));
    }

    /** Whether anything asks for the status in gRPC. */
    static boolean hasGrpc(JavaCatalog catalog) {
        return catalog.options().adapters().contains(Adapter.GRPC);
    }

    private static Attribute text(String name, Function<ErrorDefinition, String> value, boolean onNewLine) {
        return new Attribute(name, STRING, error -> JavaLiteral.of(value.apply(error.definition())), onNewLine);
    }

    private static Attribute constant(String name, ClassName type, Function<ErrorDefinition, Enum<?>> value) {
        return new Attribute(
                name,
                type,
                error -> CodeBlock.of(
                        "$T.$L", type, value.apply(error.definition()).name()),
                false);
    }

    private static CodeBlock category(JavaError error, JavaCatalog catalog) {
        return error.categoryConstant()
                .map(constant -> CodeBlock.of("$T.$L", catalog.names().categoryType(), constant))
                .orElse(CodeBlock.of("null"));
    }

    private static CodeBlock delay(JavaError error) {
        Optional<Duration> after = error.definition().retry().after();
        return after.map(delay -> CodeBlock.of("$S", delay)).orElse(CodeBlock.of("null"));
    }

    /** Null where the title says it all. */
    private static CodeBlock message(JavaError error) {
        return error.definition().message().isPresent()
                ? JavaLiteral.of(MessagePattern.of(error.definition()))
                : CodeBlock.of("null");
    }
}
