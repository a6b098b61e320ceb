package io.github.errorspec.emit.java.types;

import io.github.errorspec.emit.java.config.ErrorType;
import io.github.errorspec.emit.java.names.JavaCatalog;
import io.github.errorspec.emit.java.names.JavaError;
import io.github.errorspec.emit.java.text.ErrorJavadoc;
import io.github.errorspec.emit.java.text.JavaLiteral;
import io.github.errorspec.emit.java.text.JavadocComment;
import io.github.errorspec.model.ErrorDefinition;
import io.github.errorspec.resolve.MessagePattern;
import java.util.ArrayList;
import java.util.List;

/** The constants of the error type: what is the same for an enum and a class. */
public final class ErrorConstants {
    /** In bytes, of {@code new}, {@code dup}, {@code invokespecial} and {@code putstatic}. */
    private static final int CREATION = 10;

    /** In bytes, of the name and the ordinal that each constant has first. */
    private static final int NAME_AND_ORDINAL = 6;

    private final List<ErrorAttributes.Attribute> attributes;

    private final ErrorJavadoc javadoc;

    public ErrorConstants(JavaCatalog catalog) {
        String outside = catalog.names().errorType() + ".";
        this.attributes = ErrorAttributes.of(catalog, catalog.options().errorType() == ErrorType.ENUM ? "" : outside);
        this.javadoc = new ErrorJavadoc(catalog);
    }

    /**
     * A constant as the templates take it.
     *
     * @param end what separates it from the next in an enum
     */
    record Constant(
            String comment,
            boolean deprecated,
            String constant,
            int ordinal,
            String arguments,
            String end,
            List<Alias> aliases) {}

    /** An earlier name of a constant. */
    record Alias(String alias, String constant) {}

    /** The constants of some rows. */
    List<Constant> of(List<JavaError> errors, int from, int to) {
        List<Constant> constants = new ArrayList<>(to - from);
        for (int i = from; i < to; i++) {
            JavaError error = errors.get(i);
            constants.add(new Constant(
                    JavadocComment.of(javadoc.of(error.definition()), "    "),
                    error.isDeprecated(),
                    error.constant(),
                    i,
                    arguments(error),
                    i == to - 1 ? ";" : ",",
                    aliases(error)));
        }
        return constants;
    }

    /** {@code "101002", "Param required", 400, AnalyticsErrorCategory.REQUEST, Retry.NEVER, null, "A parameter is missing."}. */
    private String arguments(JavaError error) {
        StringBuilder arguments = new StringBuilder();
        for (ErrorAttributes.Attribute attribute : attributes) {
            String argument = attribute.argument().apply(error);
            boolean shown = attribute.onNewLine() && argument.length() > "null".length();
            arguments
                    .append(arguments.isEmpty() ? "" : shown ? ",\n            " : ", ")
                    .append(argument);
        }
        return arguments.toString();
    }

    static List<Alias> aliases(JavaError error) {
        return error.definition().aliases().stream()
                .map(alias -> new Alias(alias.value(), error.constant()))
                .toList();
    }

    /** At most this many bytes of code create the constant and its aliases. */
    public int bytecodeSize(JavaError error) {
        ErrorDefinition definition = error.definition();
        int pieces = JavaLiteral.pieceCount(definition.texts().name())
                + JavaLiteral.pieceCount(MessagePattern.of(definition))
                + JavaLiteral.pieceCount(definition.texts().description().orElse(""));
        // Three bytes for an argument; then what a text in pieces needs for its array, and a get and a put for each
        // alias.
        return CREATION
                + NAME_AND_ORDINAL
                + 3 * attributes.size()
                + (pieces > 3 ? 11 * pieces : 0)
                + 6 * definition.aliases().size();
    }
}
