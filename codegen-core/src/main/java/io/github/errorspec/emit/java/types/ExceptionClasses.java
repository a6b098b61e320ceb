package io.github.errorspec.emit.java.types;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.errorspec.emit.GeneratedFile;
import io.github.errorspec.emit.java.names.JavaCatalog;
import io.github.errorspec.emit.java.text.JavadocText;
import io.github.errorspec.model.Category;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/** The base exception, and one below it for each category. */
public final class ExceptionClasses {
    static final ParameterizedTypeName PARAMS = ParameterizedTypeName.get(Map.class, String.class, Object.class);

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
        JavaFiles writer = new JavaFiles(catalog);
        List<GeneratedFile> files = new ArrayList<>();
        files.add(writer.file(catalog.names().baseException(), base()));
        for (Category category : catalog.definition().categories()) {
            files.add(writer.file(catalog.names().exception(category), ofCategory(category)));
        }
        return files;
    }

    private TypeSpec.Builder base() {
        ClassName error = catalog.names().errorType();
        TypeSpec.Builder type = TypeSpec.classBuilder(catalog.names().baseException())
                .addJavadoc(
                        "Any error of {@link $T}: catch this for all of them, or the exception of a category or of an error.",
                        error)
                .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
                .superclass(RuntimeException.class)
                .addField(serialVersion())
                .addField(error, "error", Modifier.PRIVATE, Modifier.FINAL)
                .addField(catalog.codeType(), "code", Modifier.PRIVATE, Modifier.FINAL)
                .addField(
                        ParameterizedTypeName.get(LinkedHashMap.class, String.class, Object.class),
                        "params",
                        Modifier.PRIVATE,
                        Modifier.FINAL)
                .addMethod(baseConstructor())
                .addMethod(getter(
                        "error",
                        ParameterizedTypeName.get(ClassName.get(Optional.class), error),
                        "The error of the catalog.\n\n@return the error; empty for a code that this version of the catalog lacks",
                        "return $T.ofNullable(error)",
                        Optional.class))
                .addMethod(getter(
                        "code",
                        catalog.codeType(),
                        "The concrete code; of a family the one that was raised.\n\n@return the code",
                        "return code"))
                .addMethod(getter(
                        "title",
                        ClassName.get(String.class),
                        "A short title for people; the same for every occurrence.\n\n@return the title",
                        "return error.title()"))
                .addMethod(getter(
                        "httpStatus",
                        TypeName.INT,
                        "The HTTP status to answer with, 100 to 599.\n\n@return the status",
                        "return error.httpStatus()"))
                .addMethod(getter(
                        "params",
                        PARAMS,
                        "The values of the params by name, without sensitive and missing ones.\n\n@return an unmodifiable map",
                        "return $T.unmodifiableMap(params)",
                        Collections.class));
        if (catalog.errors().stream().anyMatch(each -> !each.params().isEmpty())) {
            type.addMethod(text());
            type.addMethod(put());
        }
        return type;
    }

    private MethodSpec baseConstructor() {
        return constructor()
                .addStatement("super(message)")
                // Given as null to the superclass, a cause could not be set later.
                .beginControlFlow("if (cause != null)")
                .addStatement("initCause(cause)")
                .endControlFlow()
                .beginControlFlow("if (!error.matches(code))")
                .addStatement(
                        "throw new $T(code + $S + error + $S + error.code() + $S)",
                        IllegalArgumentException.class,
                        " is no code of ",
                        " (",
                        ")")
                .endControlFlow()
                .addStatement("this.error = error")
                .addStatement("this.code = code")
                .addStatement("this.params = new $T<>(params)", LinkedHashMap.class)
                .build();
    }

    /** Package-private: the rows' exceptions alone know which code, message and params belong together. */
    private MethodSpec.Builder constructor() {
        return MethodSpec.constructorBuilder()
                .addParameter(catalog.names().errorType(), "error")
                .addParameter(catalog.codeType(), "code")
                .addParameter(String.class, "message")
                .addParameter(PARAMS, "params")
                .addParameter(Throwable.class, "cause");
    }

    private static MethodSpec getter(
            String name, TypeName type, String javadoc, String statement, Object... arguments) {
        return MethodSpec.methodBuilder(name)
                .addJavadoc("$L", javadoc)
                .addModifiers(Modifier.PUBLIC)
                .returns(type)
                .addStatement(statement, arguments)
                .build();
    }

    /** How a value looks in a message; the same in every language. */
    private static MethodSpec text() {
        return MethodSpec.methodBuilder("text")
                .addModifiers(Modifier.STATIC)
                .returns(String.class)
                .addParameter(Object.class, "value")
                .beginControlFlow("if (value instanceof $T)", List.class)
                .addStatement(
                        "return (($T<?>) value).stream().map(String::valueOf).collect($T.joining($S))",
                        List.class,
                        Collectors.class,
                        ", ")
                .endControlFlow()
                .addStatement("return value == null ? $S : value.toString()", "?")
                .build();
    }

    /** What {@code params()} shows: missing values are left out, lists cannot change. */
    private static MethodSpec put() {
        return MethodSpec.methodBuilder("put")
                .addModifiers(Modifier.STATIC)
                .addParameter(PARAMS, "params")
                .addParameter(String.class, "name")
                .addParameter(Object.class, "value")
                .beginControlFlow("if (value instanceof $T)", List.class)
                .addStatement(
                        "params.put(name, $T.unmodifiableList(new $T<>(($T<?>) value)))",
                        Collections.class,
                        ArrayList.class,
                        List.class)
                .nextControlFlow("else if (value != null)")
                .addStatement("params.put(name, value)")
                .endControlFlow()
                .build();
    }

    private TypeSpec.Builder ofCategory(Category category) {
        String description = category.description()
                .map(text -> "\n\n" + JavadocText.blocks(text))
                .orElse("");
        return TypeSpec.classBuilder(catalog.names().exception(category))
                .addJavadoc(CodeBlock.of("$L$L", JavadocText.sentence(category.title()), description))
                .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
                .superclass(catalog.names().baseException())
                .addField(serialVersion())
                .addMethod(constructor()
                        .addStatement("super(error, code, message, params, cause)")
                        .build());
    }
}
