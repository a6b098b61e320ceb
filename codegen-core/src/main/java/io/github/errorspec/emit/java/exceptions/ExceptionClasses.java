package io.github.errorspec.emit.java.exceptions;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.errorspec.emit.GeneratedFile;
import io.github.errorspec.emit.java.files.JavaFiles;
import io.github.errorspec.emit.java.files.JavaTemplates;
import io.github.errorspec.emit.java.names.JavaCatalog;
import io.github.errorspec.emit.java.names.Nullable;
import io.github.errorspec.emit.java.text.ErrorJavadoc;
import io.github.errorspec.emit.java.text.JavadocText;
import io.github.errorspec.model.Category;
import io.github.errorspec.model.ErrorDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/** The exceptions of a catalog: the base, one below it for each category, and one below these for each row, as far as wanted. */
public final class ExceptionClasses {
    private final JavaCatalog catalog;

    public ExceptionClasses(JavaCatalog catalog) {
        this.catalog = catalog;
    }

    static FieldSpec serialVersion() {
        return FieldSpec.builder(TypeName.LONG, "serialVersionUID", Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer("1L")
                .build();
    }

    public List<GeneratedFile> files() {
        List<GeneratedFile> files = new ArrayList<>();
        files.add(base());
        if (catalog.hasExceptionPerCategory()) {
            catalog.definition().categories().forEach(category -> files.add(ofCategory(category)));
        }
        if (catalog.hasExceptionPerCode()) {
            ErrorJavadoc javadoc = new ErrorJavadoc(catalog);
            catalog.errors().forEach(error -> files.add(new RowException(catalog, javadoc, error).file()));
        } else {
            files.add(new Factories(catalog).file());
        }
        return files;
    }

    private GeneratedFile base() {
        List<ClassName> subclasses = catalog.subclassesOfBase();
        boolean sealed = catalog.options().isSealed() && !subclasses.isEmpty();
        String superclass = catalog.options()
                .baseException()
                .orElse(catalog.options().checked() ? "Exception" : "RuntimeException");
        String permits = sealed
                ? " permits " + subclasses.stream().map(ClassName::simpleName).collect(Collectors.joining(", "))
                : "";
        return new JavaTemplates(catalog)
                .file(
                        "Exception",
                        catalog.names().baseException(),
                        Map.of(
                                "superclass",
                                superclass,
                                "permits",
                                permits,
                                "modifier",
                                sealed ? "sealed " : subclasses.isEmpty() ? "final " : "",
                                "subclasses",
                                !subclasses.isEmpty()));
    }

    private GeneratedFile ofCategory(Category category) {
        ClassName name = catalog.names().exception(category);
        String description = category.description()
                .map(text -> "\n\n" + JavadocText.blocks(text))
                .orElse("");
        TypeSpec.Builder type = TypeSpec.classBuilder(name)
                .addJavadoc(CodeBlock.of("$L$L", JavadocText.sentence(category.title()), description))
                .addModifiers(Modifier.PUBLIC)
                .superclass(catalog.names().baseException())
                .addField(serialVersion())
                .addMethod(constructor()
                        .addParameter(catalog.names().errorType(), "error")
                        .addParameter(catalog.codeType(), "code")
                        .addParameter(catalog.names().support("Params"), "params")
                        .addParameter(Nullable.in(catalog, ClassName.get(Throwable.class)), "cause")
                        .addStatement("super(error, code, params, cause)")
                        .build())
                .addMethod(constructor()
                        .addParameter(catalog.names().support("Problem"), "problem")
                        .addStatement("super(problem)")
                        .build());
        Nullable.mark(catalog, type);
        List<ClassName> subclasses = catalog.subclassesOf(category);
        if (!catalog.hasExceptionPerCode()) {
            type.addModifiers(Modifier.FINAL).addMethod(decoded(name));
        } else if (!catalog.options().isSealed()) {
            type.addModifiers(Modifier.ABSTRACT);
        } else if (subclasses.isEmpty()) {
            type.addModifiers(Modifier.FINAL);
        } else {
            type.addModifiers(Modifier.ABSTRACT, Modifier.SEALED).addPermittedSubclasses(subclasses);
            if (category.errors().stream().anyMatch(ErrorDefinition::isDeprecated)) {
                type.addAnnotation(AnnotationSpec.builder(SuppressWarnings.class)
                        .addMember("value", "$S", "deprecation")
                        .build());
            }
        }
        return new JavaFiles(catalog).file(name, type);
    }

    /** Package-private: the rows alone know which code and params belong together. */
    private static MethodSpec.Builder constructor() {
        return MethodSpec.constructorBuilder();
    }

    private MethodSpec decoded(ClassName name) {
        return MethodSpec.methodBuilder("decoded")
                .addModifiers(Modifier.STATIC)
                .returns(catalog.names().baseException())
                .addParameter(catalog.names().support("Problem"), "problem")
                .addStatement("return new $T(problem)", name)
                .build();
    }
}
