package io.github.errorspec.emit.java.exceptions;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.github.errorspec.emit.GeneratedFile;
import io.github.errorspec.emit.java.files.JavaFiles;
import io.github.errorspec.emit.java.names.JavaCatalog;
import io.github.errorspec.emit.java.names.JavaError;
import io.github.errorspec.emit.java.names.JavaParam;
import io.github.errorspec.emit.java.names.Nullable;
import io.github.errorspec.emit.java.text.ErrorJavadoc;
import javax.lang.model.element.Modifier;

/** The exception of one row. */
final class RowException {
    private final JavaCatalog catalog;
    private final ErrorJavadoc javadoc;
    private final JavaError error;
    private final Raising raising;

    RowException(JavaCatalog catalog, ErrorJavadoc javadoc, JavaError error) {
        this.catalog = catalog;
        this.javadoc = javadoc;
        this.error = error;
        this.raising = new Raising(catalog, error);
    }

    GeneratedFile file() {
        TypeSpec.Builder type = TypeSpec.classBuilder(error.exception())
                .addJavadoc(javadoc.of(error.definition()))
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .superclass(error.superclass())
                .addField(ExceptionClasses.serialVersion());
        Nullable.mark(catalog, type);
        if (error.isDeprecated()) {
            type.addAnnotation(Deprecated.class);
        }
        raising.variants().forEach(variant -> type.addMethod(constructor(variant)));
        if (raising.hasBuilder()) {
            new ErrorBuilder(catalog, error, raising).addTo(type);
            type.addMethod(constructor(Raising.COMPLETE));
        }
        type.addMethod(remoteConstructor()).addMethod(decoded());
        ParamAccessor accessor = new ParamAccessor(catalog);
        error.params().forEach(param -> type.addMethod(accessor.of(param)));
        return new JavaFiles(catalog).file(error.exception(), type);
    }

    private MethodSpec constructor(Raising.Variant variant) {
        boolean complete = variant.equals(Raising.COMPLETE);
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder();
        if (complete && raising.hasBuilder()) {
            constructor.addModifiers(Modifier.PRIVATE);
        } else {
            constructor.addModifiers(Modifier.PUBLIC);
            constructor.addJavadoc("Creates the exception$L.\n", variant.cause() ? " with a cause" : "");
        }
        if (complete && raising.hasBuilder()) {
            addUndocumented(constructor);
        } else {
            raising.addParameters(constructor, variant);
            raising.addThrows(constructor);
        }
        return constructor
                .addStatement(
                        complete ? "super($L)" : "this($L)", complete ? raising.complete() : raising.delegated(variant))
                .build();
    }

    private void addUndocumented(MethodSpec.Builder constructor) {
        if (error.isFamily()) {
            constructor.addParameter(catalog.codeType(), "code");
        }
        for (JavaParam param : error.params()) {
            constructor.addParameter(raising.argumentType(param), param.name());
        }
        constructor.addParameter(raising.causeType(), "cause");
    }

    private MethodSpec remoteConstructor() {
        return MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PRIVATE)
                .addParameter(problem(), "problem")
                .addStatement("super(problem)")
                .build();
    }

    /** Returns the base type: to check a return of a narrower one, the JVM would load the classes of all rows. */
    private MethodSpec decoded() {
        return MethodSpec.methodBuilder("decoded")
                .addModifiers(Modifier.STATIC)
                .returns(catalog.names().baseException())
                .addParameter(problem(), "problem")
                .addStatement(CodeBlock.of("return new $T(problem)", error.exception()))
                .build();
    }

    private ClassName problem() {
        return catalog.names().support("Problem");
    }
}
