package io.github.errorspec.emit.java.types;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.github.errorspec.emit.GeneratedFile;
import io.github.errorspec.emit.java.files.JavaFiles;
import io.github.errorspec.emit.java.names.JavaCatalog;
import io.github.errorspec.emit.java.names.JavaError;
import io.github.errorspec.emit.java.text.CatalogJavadoc;
import io.github.errorspec.emit.java.text.ErrorJavadoc;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The error type as a Java enum. */
public final class ErrorEnum {
    private final JavaCatalog catalog;
    private final ErrorJavadoc javadoc;
    private final ErrorConstants constants;

    public ErrorEnum(JavaCatalog catalog) {
        this.catalog = catalog;
        this.javadoc = new ErrorJavadoc(catalog);
        this.constants = new ErrorConstants(catalog);
    }

    public List<GeneratedFile> files() {
        ErrorMembers members = new ErrorMembers(catalog);
        TypeSpec.Builder type = TypeSpec.enumBuilder(catalog.names().errorType())
                .addJavadoc(CatalogJavadoc.of(catalog.definition()))
                .addModifiers(Modifier.PUBLIC);
        catalog.errors().forEach(error -> type.addEnumConstant(error.constant(), constant(error)));
        catalog.errors()
                .forEach(error -> ErrorConstants.aliases(error, catalog.names().errorType())
                        .forEach(type::addField));
        members.addSuperinterface(type);
        members.addFields(type);
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder();
        members.addConstructorBody(constructor);
        type.addMethod(constructor.build());
        members.addMethods(type);
        return List.of(new JavaFiles(catalog).file(catalog.names().errorType(), type));
    }

    private TypeSpec constant(JavaError error) {
        TypeSpec.Builder constant = TypeSpec.anonymousClassBuilder("$>$>$L$<$<", constants.arguments(error))
                .addJavadoc(javadoc.of(error.definition()));
        if (error.isDeprecated()) {
            constant.addAnnotation(Deprecated.class);
        }
        return constant.build();
    }
}
