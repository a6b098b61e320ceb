package io.github.errorspec.emit.java.exceptions;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.github.errorspec.emit.GeneratedFile;
import io.github.errorspec.emit.java.files.JavaFiles;
import io.github.errorspec.emit.java.names.JavaCatalog;
import io.github.errorspec.emit.java.names.JavaError;
import io.github.errorspec.emit.java.names.JavaNames;
import io.github.errorspec.emit.java.names.Nullable;
import io.github.errorspec.emit.java.text.ErrorJavadoc;
import javax.lang.model.element.Modifier;

/** Where exceptions are shared by rows: a method for each row, which raises it with its own params. */
public final class Factories {
    private final JavaCatalog catalog;
    private final ErrorJavadoc javadoc;

    Factories(JavaCatalog catalog) {
        this.catalog = catalog;
        this.javadoc = new ErrorJavadoc(catalog);
    }

    GeneratedFile file() {
        ClassName name = catalog.names().factories();
        TypeSpec.Builder type = TypeSpec.classBuilder(name)
                .addJavadoc(
                        "Raises the errors of {@link $T}: a method for each, with its params.",
                        catalog.names().errorType())
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build());
        Nullable.mark(catalog, type);
        for (JavaError error : catalog.errors()) {
            Raising raising = new Raising(catalog, error);
            raising.variants().forEach(variant -> type.addMethod(factory(error, raising, variant)));
            if (raising.hasBuilder()) {
                new ErrorBuilder(catalog, error, raising).addTo(type);
                type.addMethod(factory(error, raising, Raising.COMPLETE));
            }
        }
        return new JavaFiles(catalog).file(name, type);
    }

    private MethodSpec factory(JavaError error, Raising raising, Raising.Variant variant) {
        boolean complete = variant.equals(Raising.COMPLETE);
        MethodSpec.Builder method = MethodSpec.methodBuilder(JavaNames.factory(error.definition()))
                .addModifiers(complete && raising.hasBuilder() ? Modifier.PRIVATE : Modifier.PUBLIC, Modifier.STATIC)
                .addJavadoc(javadoc.withoutTags(error.definition()))
                .addJavadoc("\n")
                .returns(error.exception());
        raising.addParameters(method, variant);
        method.addJavadoc("\n@return a new exception");
        raising.addThrows(method);
        method.addJavadoc(javadoc.onlyTags(error.definition()));
        if (error.isDeprecated()) {
            method.addAnnotation(Deprecated.class);
        }
        CodeBlock result = complete
                ? CodeBlock.of("return new $T($L)", error.exception(), raising.complete())
                : CodeBlock.of("return $L($L)", JavaNames.factory(error.definition()), raising.delegated(variant));
        return method.addStatement(result).build();
    }

    /** At least so many entries of the constant pool are for a row; a class has 65,535 in all. */
    public static int constants(JavaError error) {
        return 20 + 8 * error.params().size();
    }
}
