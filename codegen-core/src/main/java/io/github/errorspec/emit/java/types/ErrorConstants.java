package io.github.errorspec.emit.java.types;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.TypeName;
import io.github.errorspec.emit.java.names.JavaCatalog;
import io.github.errorspec.emit.java.names.JavaError;
import io.github.errorspec.emit.java.text.JavaLiteral;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The constants of the error type: what is the same for an enum and a class. */
public final class ErrorConstants {
    private ErrorConstants() {}

    /** {@code "101002", "Param required", 400, AnalyticsErrorCategory.REQUEST, "A parameter is missing."}. */
    static CodeBlock arguments(JavaError error, JavaCatalog catalog) {
        CodeBlock category = error.categoryConstant()
                .map(constant -> CodeBlock.of(", $T.$L", catalog.names().categoryType(), constant))
                .orElse(CodeBlock.of(catalog.hasCategories() ? ", null" : ""));
        String description = error.definition().description().orElse("");
        return CodeBlock.of(
                description.isEmpty() ? "$L, $L, $L$L, $L" : "$L, $L, $L$L,\n$L",
                JavaLiteral.of(error.definition().code().text()),
                JavaLiteral.of(error.definition().name()),
                error.definition().httpStatus(),
                category,
                JavaLiteral.of(description));
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
    public static int bytecodeSize(JavaError error) {
        int pieces = JavaLiteral.pieceCount(error.definition().name())
                + JavaLiteral.pieceCount(error.definition().description().orElse(""));
        // new, dup, name, ordinal, five arguments, invokespecial, putstatic: three bytes each but for dup's one; then
        // what a text in pieces needs for its array, and a get and a put for each alias.
        return 31
                + (pieces > 2 ? 11 * pieces : 0)
                + 6 * error.definition().aliases().size();
    }
}
