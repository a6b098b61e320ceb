package io.github.errorspec.emit.java.exceptions;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.errorspec.emit.java.names.JavaCatalog;
import io.github.errorspec.emit.java.names.JavaError;
import io.github.errorspec.emit.java.names.JavaNames;
import io.github.errorspec.emit.java.names.JavaParam;
import io.github.errorspec.emit.java.names.Nullable;
import io.github.errorspec.emit.java.text.ErrorJavadoc;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.lang.model.element.Modifier;

/** The builder of an error with many optional params. */
final class ErrorBuilder {
    private static final Raising.Variant REQUIRED = new Raising.Variant(false, false);

    private final JavaCatalog catalog;
    private final JavaError error;
    private final Raising raising;
    private final boolean perCode;

    ErrorBuilder(JavaCatalog catalog, JavaError error, Raising raising) {
        this.catalog = catalog;
        this.error = error;
        this.raising = raising;
        this.perCode = catalog.hasExceptionPerCode();
    }

    /** Adds the builder and the method that begins one. */
    void addTo(TypeSpec.Builder owner) {
        String start = perCode ? "builder" : JavaNames.factory(error.definition()) + "Builder";
        String name = start.substring(0, 1).toUpperCase(Locale.ROOT) + start.substring(1);
        ClassName type = (perCode ? error.exception() : catalog.names().factories()).nestedClass(name);
        MethodSpec.Builder method = MethodSpec.methodBuilder(start)
                .addJavadoc("Begins an exception with any of the optional params.\n")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(type);
        raising.addParameters(method, REQUIRED);
        List<String> required = new ArrayList<>();
        if (error.isFamily()) {
            required.add("code");
        }
        error.params().stream().filter(REQUIRED::has).forEach(param -> required.add(param.name()));
        method.addJavadoc("\n@return a builder").addStatement("return new $T($L)", type, String.join(", ", required));
        deprecate(method);
        owner.addMethod(method.build()).addType(builder(type));
    }

    private void deprecate(MethodSpec.Builder method) {
        if (error.isDeprecated() && !perCode) {
            method.addAnnotation(Deprecated.class);
        }
    }

    private TypeSpec builder(ClassName type) {
        TypeSpec.Builder builder = TypeSpec.classBuilder(type)
                .addJavadoc(
                        "Collects the params of {@link $T#$L}.", catalog.names().errorType(), error.constant())
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL);
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE);
        if (error.isFamily()) {
            addField(builder, constructor, catalog.codeType(), "code");
        }
        for (JavaParam param : error.params()) {
            if (param.optional()) {
                builder.addField(Nullable.in(catalog, param.argumentType()), param.name(), Modifier.PRIVATE);
            } else {
                addField(builder, constructor, param.argumentType(), param.name());
            }
        }
        builder.addField(raising.causeType(), "cause", Modifier.PRIVATE).addMethod(constructor.build());
        error.params().stream()
                .filter(JavaParam::optional)
                .forEach(param -> builder.addMethod(setter(
                        type,
                        param.name(),
                        unboxed(param),
                        ErrorJavadoc.of(param.definition()).replace("; may be null", ""))));
        builder.addMethod(setter(type, "cause", raising.causeType(), "what led to this; may be null"));
        return builder.addMethod(build()).build();
    }

    private static void addField(TypeSpec.Builder builder, MethodSpec.Builder constructor, TypeName type, String name) {
        builder.addField(type, name, Modifier.PRIVATE, Modifier.FINAL);
        constructor.addParameter(type, name).addStatement("this.$N = $N", name, name);
    }

    private static TypeName unboxed(JavaParam param) {
        TypeName type = param.argumentType();
        return type.isBoxedPrimitive() ? type.unbox() : type;
    }

    private static MethodSpec setter(ClassName builder, String name, TypeName type, String javadoc) {
        return MethodSpec.methodBuilder(name)
                .addJavadoc("Sets <code>$L</code>.\n\n@param $N $L\n@return this builder", name, name, javadoc)
                .addModifiers(Modifier.PUBLIC)
                .returns(builder)
                .addParameter(type, name)
                .addStatement("this.$N = $N", name, name)
                .addStatement("return this")
                .build();
    }

    private MethodSpec build() {
        MethodSpec.Builder method = MethodSpec.methodBuilder("build")
                .addJavadoc("Creates the exception.\n\n@return a new exception")
                .addModifiers(Modifier.PUBLIC)
                .returns(error.exception());
        raising.addThrows(method);
        CodeBlock arguments = raising.delegated(Raising.COMPLETE);
        return perCode
                ? method.addStatement("return new $T($L)", error.exception(), arguments)
                        .build()
                : method.addStatement("return $L($L)", JavaNames.factory(error.definition()), arguments)
                        .build();
    }
}
