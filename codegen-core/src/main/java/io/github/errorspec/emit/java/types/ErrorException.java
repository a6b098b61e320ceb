package io.github.errorspec.emit.java.types;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.github.errorspec.emit.GeneratedFile;
import io.github.errorspec.emit.java.names.JavaCatalog;
import io.github.errorspec.emit.java.names.JavaError;
import io.github.errorspec.emit.java.names.JavaParam;
import io.github.errorspec.emit.java.text.ErrorJavadoc;
import io.github.errorspec.emit.java.text.JavaLiteral;
import io.github.errorspec.emit.java.text.JavadocText;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javax.lang.model.element.Modifier;

/** The exception of one row. */
public final class ErrorException {
    private final JavaCatalog catalog;
    private final JavaError error;
    private final ErrorMessage message;

    public ErrorException(JavaCatalog catalog, JavaError error) {
        this.catalog = catalog;
        this.error = error;
        this.message = new ErrorMessage(error);
    }

    public GeneratedFile file() {
        TypeSpec.Builder type = TypeSpec.classBuilder(error.exception())
                .addJavadoc(ErrorJavadoc.of(error.definition()))
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .superclass(error.superclass())
                .addField(ExceptionClasses.serialVersion());
        if (error.isDeprecated()) {
            type.addAnnotation(Deprecated.class);
        }
        error.params()
                .forEach(param -> type.addField(param.fieldType(), param.name(), Modifier.PRIVATE, Modifier.FINAL));
        constructors().forEach(type::addMethod);
        error.params().forEach(param -> type.addMethod(accessor(param)));
        if (!message.params().isEmpty()) {
            type.addMethod(messageOf());
        }
        if (!inParams().isEmpty()) {
            type.addMethod(paramsOf());
        }
        return new JavaFiles(catalog).file(error.exception(), type);
    }

    /** With all params, and with the required ones only if there are others; each without and with a cause. */
    private List<MethodSpec> constructors() {
        List<MethodSpec> constructors = new ArrayList<>();
        if (error.params().stream().anyMatch(JavaParam::optional)) {
            constructors.add(delegating(param -> !param.optional(), false));
            constructors.add(delegating(param -> !param.optional(), true));
        }
        constructors.add(delegating(param -> true, false));
        constructors.add(complete());
        return constructors;
    }

    /** The constructor that does the work; the others call it. */
    private MethodSpec complete() {
        String code = catalog.hasIntegerCodes()
                ? error.definition().code() + "L"
                : JavaLiteral.of(error.definition().code().text()).toString();
        MethodSpec.Builder constructor = signature(param -> true, true)
                .addStatement(
                        error.params().isEmpty()
                                ? "super($T.$L, $L, $L, $L, cause)"
                                : "super($T.$L, $L,\n$L,\n$L,\ncause)",
                        catalog.names().errorType(),
                        error.constant(),
                        error.isFamily() ? "code" : code,
                        messageArgument(),
                        paramsArgument());
        error.params().forEach(param -> constructor.addStatement(assignment(param)));
        return constructor.build();
    }

    private MethodSpec delegating(Predicate<JavaParam> included, boolean cause) {
        List<CodeBlock> arguments = new ArrayList<>();
        if (error.isFamily()) {
            arguments.add(CodeBlock.of("code"));
        }
        for (JavaParam param : error.params()) {
            // Typed, because a bare null would fit more than one constructor.
            arguments.add(
                    included.test(param)
                            ? CodeBlock.of("$N", param.name())
                            : CodeBlock.of("($T) null", param.argumentType()));
        }
        arguments.add(cause ? CodeBlock.of("cause") : CodeBlock.of("($T) null", Throwable.class));
        return signature(included, cause)
                .addStatement("this($L)", CodeBlock.join(arguments, ", "))
                .build();
    }

    private MethodSpec.Builder signature(Predicate<JavaParam> included, boolean cause) {
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("Creates the exception$L.\n", cause ? " with a cause" : "");
        if (error.isFamily()) {
            constructor
                    .addParameter(catalog.codeType(), "code")
                    .addJavadoc(
                            "\n@param code the concrete code, one of $L",
                            JavadocText.inline(error.definition().code().text()));
        }
        for (JavaParam param : error.params()) {
            if (included.test(param)) {
                constructor
                        .addParameter(param.argumentType(), param.name())
                        .addJavadoc("\n@param $N $L", param.name(), ErrorJavadoc.of(param.definition()));
            }
        }
        if (cause) {
            constructor
                    .addParameter(Throwable.class, "cause")
                    .addJavadoc("\n@param cause what led to this; may be null");
        }
        if (error.isFamily()) {
            constructor.addJavadoc("\n@throws IllegalArgumentException if the code is none of this family");
        }
        return constructor;
    }

    private static CodeBlock assignment(JavaParam param) {
        if (!param.isList()) {
            return CodeBlock.of("this.$N = $N", param.name(), param.name());
        }
        CodeBlock missing = param.optional() ? CodeBlock.of("null") : CodeBlock.of("new $T<>()", ArrayList.class);
        return CodeBlock.of(
                "this.$N = $N == null ? $L : new $T<>($N)",
                param.name(),
                param.name(),
                missing,
                ArrayList.class,
                param.name());
    }

    private static MethodSpec accessor(JavaParam param) {
        CodeBlock value = CodeBlock.of("$N", param.name());
        if (param.optional()) {
            value = CodeBlock.of("$T.ofNullable($N)", Optional.class, param.name());
            if (param.isList()) {
                value = CodeBlock.of("$L.map($T::unmodifiableList)", value, Collections.class);
            }
        } else if (param.isList()) {
            value = CodeBlock.of("$T.unmodifiableList($N)", Collections.class, param.name());
        }
        return MethodSpec.methodBuilder(param.name())
                .addJavadoc(
                        "$L\n\n@return the value$L",
                        ErrorJavadoc.accessor(param.definition()),
                        param.optional() ? ", if there is one" : "")
                .addModifiers(Modifier.PUBLIC)
                .returns(param.accessorType())
                .addStatement("return $L", value)
                .build();
    }

    private CodeBlock messageArgument() {
        List<JavaParam> used = message.params();
        return used.isEmpty() ? message.expression() : CodeBlock.of("messageOf($L)", names(used));
    }

    private CodeBlock paramsArgument() {
        List<JavaParam> shown = inParams();
        return shown.isEmpty()
                ? CodeBlock.of("$T.emptyMap()", Collections.class)
                : CodeBlock.of("paramsOf($L)", names(shown));
    }

    private static String names(List<JavaParam> params) {
        return String.join(", ", params.stream().map(JavaParam::name).toList());
    }

    private MethodSpec messageOf() {
        MethodSpec.Builder method = MethodSpec.methodBuilder("messageOf")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(String.class);
        message.params().forEach(param -> method.addParameter(param.argumentType(), param.name()));
        return method.addStatement("return $L", message.expression()).build();
    }

    private MethodSpec paramsOf() {
        MethodSpec.Builder method = MethodSpec.methodBuilder("paramsOf")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(ExceptionClasses.PARAMS);
        inParams().forEach(param -> method.addParameter(param.argumentType(), param.name()));
        method.addStatement("$T params = new $T<>()", ExceptionClasses.PARAMS, LinkedHashMap.class);
        for (JavaParam param : inParams()) {
            method.addStatement(
                    "put(params, $L, $N)", JavaLiteral.of(param.definition().name()), param.name());
        }
        return method.addStatement("return params").build();
    }

    /** The params that anyone may see. */
    private List<JavaParam> inParams() {
        return error.params().stream()
                .filter(param -> !param.definition().sensitive())
                .toList();
    }
}
