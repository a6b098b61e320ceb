package io.github.errorspec.emit.java.types;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.TypeName;
import io.github.errorspec.emit.java.names.JavaCatalog;
import io.github.errorspec.emit.java.names.JavaError;
import io.github.errorspec.emit.java.text.JavaLiteral;
import io.github.errorspec.emit.java.text.MessagePattern;
import io.github.errorspec.model.ErrorDefinition;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The constants of the error type: what is the same for an enum and a class. */
public final class ErrorConstants {
    /** In bytes, of {@code new}, {@code dup}, {@code invokespecial} and {@code putstatic}. */
    private static final int CREATION = 10;

    /** In bytes, of the name and the ordinal that each constant has first. */
    private static final int NAME_AND_ORDINAL = 6;

    private final List<ErrorAttributes.Attribute> attributes;

    public ErrorConstants(JavaCatalog catalog) {
        this.attributes = ErrorAttributes.of(catalog);
    }

    /** {@code "101002", "Param required", 400, AnalyticsErrorCategory.REQUEST, Retry.NEVER, null, "A parameter is missing."}. */
    CodeBlock arguments(JavaError error) {
        CodeBlock.Builder arguments = CodeBlock.builder();
        boolean first = true;
        for (ErrorAttributes.Attribute attribute : attributes) {
            CodeBlock argument = attribute.argument().apply(error);
            boolean shown = attribute.onNewLine() && argument.toString().length() > "null".length();
            arguments.add(first ? "$L" : shown ? ",\n$L" : ", $L", argument);
            first = false;
        }
        return arguments.build();
    }

    /** Earlier names of a constant. */
    static List<FieldSpec> aliases(JavaError error, TypeName type) {
        return error.definition().aliases().stream()
                .map(alias -> FieldSpec.builder(type, alias.value(), Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                        .addJavadoc(
                                "Earlier name of {@link #$L}.\n\n@deprecated use {@link #$L}.",
                                error.constant(),
                                error.constant())
                        .addAnnotation(Deprecated.class)
                        .initializer("$L", error.constant())
                        .build())
                .toList();
    }

    /** At most this many bytes of code create the constant and its aliases. */
    public int bytecodeSize(JavaError error) {
        ErrorDefinition definition = error.definition();
        int pieces = JavaLiteral.pieceCount(definition.name())
                + JavaLiteral.pieceCount(MessagePattern.of(definition))
                + JavaLiteral.pieceCount(definition.description().orElse(""));
        // Three bytes for an argument; then what a text in pieces needs for its array, and a get and a put for each
        // alias.
        return CREATION
                + NAME_AND_ORDINAL
                + 3 * attributes.size()
                + (pieces > 3 ? 11 * pieces : 0)
                + 6 * definition.aliases().size();
    }
}
