package io.github.errorspec.emit.java.exceptions;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import io.github.errorspec.emit.java.names.JavaCatalog;
import io.github.errorspec.emit.java.names.JavaError;
import io.github.errorspec.emit.java.names.JavaParam;
import io.github.errorspec.emit.java.names.Nullable;
import io.github.errorspec.emit.java.text.ErrorJavadoc;
import io.github.errorspec.emit.java.text.JavaLiteral;
import io.github.errorspec.emit.java.text.JavadocText;
import java.util.ArrayList;
import java.util.List;

/** What it takes to raise the error of one row: the same for constructors and factory methods. */
final class Raising {
    /** From so many optional params on, a builder takes the place of ever longer lists of arguments. */
    private static final int BUILDER = 4;

    private final JavaCatalog catalog;
    private final JavaError error;

    Raising(JavaCatalog catalog, JavaError error) {
        this.catalog = catalog;
        this.error = error;
    }

    /**
     * A list of arguments.
     *
     * @param optional whether it has the optional params too
     * @param cause whether it has a cause
     */
    record Variant(boolean optional, boolean cause) {
        boolean has(JavaParam param) {
            return optional || !param.optional();
        }
    }

    /** The variant that does the work; the others call it. */
    static final Variant COMPLETE = new Variant(true, true);

    /** The variants that users see. */
    List<Variant> variants() {
        List<Variant> variants = new ArrayList<>();
        if (error.params().stream().anyMatch(JavaParam::optional)) {
            variants.add(new Variant(false, false));
            variants.add(new Variant(false, true));
        }
        if (!hasBuilder()) {
            variants.add(new Variant(true, false));
            variants.add(COMPLETE);
        }
        return variants;
    }

    boolean hasBuilder() {
        return error.params().stream().filter(JavaParam::optional).count() >= BUILDER;
    }

    /** The arguments of a variant on a method or constructor, with their Javadoc. */
    void addParameters(MethodSpec.Builder method, Variant variant) {
        addCode(method);
        for (JavaParam param : error.params()) {
            if (variant.has(param)) {
                method.addParameter(argumentType(param), param.name())
                        .addJavadoc("\n@param $N $L", param.name(), ErrorJavadoc.of(param.definition()));
            }
        }
        if (variant.cause()) {
            method.addParameter(causeType(), "cause").addJavadoc("\n@param cause what led to this; may be null");
        }
    }

    private void addCode(MethodSpec.Builder method) {
        if (error.isFamily()) {
            method.addParameter(catalog.codeType(), "code")
                    .addJavadoc(
                            "\n@param code the concrete code, one of $L",
                            JavadocText.inline(error.definition().code().text()));
        }
    }

    void addThrows(MethodSpec.Builder method) {
        if (error.isFamily()) {
            method.addJavadoc("\n@throws IllegalArgumentException if the code is none of this family");
        }
    }

    TypeName argumentType(JavaParam param) {
        return param.optional() ? Nullable.in(catalog, param.argumentType()) : param.argumentType();
    }

    TypeName causeType() {
        return Nullable.in(catalog, ClassName.get(Throwable.class));
    }

    /** What a variant gives to the complete one. */
    CodeBlock delegated(Variant variant) {
        List<CodeBlock> arguments = new ArrayList<>();
        if (error.isFamily()) {
            arguments.add(CodeBlock.of("code"));
        }
        for (JavaParam param : error.params()) {
            // Typed, because a bare null would fit more than one variant.
            arguments.add(
                    variant.has(param)
                            ? CodeBlock.of("$N", param.name())
                            : CodeBlock.of("($T) null", argumentType(param)));
        }
        arguments.add(variant.cause() ? CodeBlock.of("cause") : CodeBlock.of("($T) null", causeType()));
        return CodeBlock.join(arguments, ", ");
    }

    /** The error, its code, its params and the cause, as the constructor of the base exception takes them. */
    CodeBlock complete() {
        String code = catalog.hasIntegerCodes()
                ? error.definition().code() + "L"
                : JavaLiteral.of(error.definition().code().text()).toString();
        CodeBlock.Builder values =
                CodeBlock.builder().add("new $T()", catalog.names().support("Params"));
        for (JavaParam param : error.params()) {
            values.add(
                    error.params().size() == 1 ? ".$L($L, $N)" : "\n$>$>.$L($L, $N)$<$<",
                    param.definition().sensitive() ? "addSensitive" : "add",
                    JavaLiteral.of(param.definition().name()),
                    param.name());
        }
        return CodeBlock.of(
                error.params().size() < 2 ? "$T.$L, $L, $L, cause" : "$T.$L, $L,\n$L,\ncause",
                catalog.names().errorType(),
                error.constant(),
                error.isFamily() ? "code" : code,
                values.build());
    }
}
