package io.github.errorspec.emit.java.types;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.errorspec.emit.GeneratedFile;
import io.github.errorspec.emit.java.files.JavaFiles;
import io.github.errorspec.emit.java.names.JavaCatalog;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** The mapper between errors, codes and throwables on one side and HTTP statuses on the other. */
public final class HttpStatusMapper {
    private static final String OF_THROWABLE = """
            $find:T<$exception:T> found = $exception:T.find(throwable);
            return found.isPresent() && !found.get().isRemote() ? $optional:T.of(found.get().httpStatus()) : $optional:T.empty();
            """;
    private static final String FILL = """
            for ($error:T error : $error:T.values()) {
                BY_STATUS.computeIfAbsent(error.httpStatus(), status -> new $linked:T<>()).add(error);
            }
            """;

    private final JavaCatalog catalog;
    private final ClassName error;

    public HttpStatusMapper(JavaCatalog catalog) {
        this.catalog = catalog;
        this.error = catalog.type(catalog.names().errorType());
    }

    public List<GeneratedFile> files() {
        TypeName errors = ParameterizedTypeName.get(ClassName.get(Set.class), error);
        TypeSpec.Builder type = TypeSpec.classBuilder(catalog.names().httpStatusMapper())
                .addJavadoc("From errors to HTTP statuses and back.")
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addField(FieldSpec.builder(
                                byStatus(errors), "BY_STATUS", Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                        .initializer("new $T<>()", HashMap.class)
                        .build())
                .addStaticBlock(code(FILL))
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build())
                .addMethod(statusOf(
                                error,
                                "error",
                                TypeName.INT,
                                "The HTTP status of an error.\n\n@param error an error\n@return the status, 100 to 599")
                        .addStatement("return error.httpStatus()")
                        .build())
                .addMethod(ofCode(catalog.codeType()));
        if (catalog.hasIntegerCodes()) {
            type.addMethod(ofCode(ClassName.get(String.class)));
        }
        type.addMethod(statusOf(ClassName.get(Throwable.class), "throwable", ClassName.get(OptionalInt.class), """
                                The HTTP status to answer with, if a throwable is an error of the catalog or was caused by one. An error that
                                another service answered with is none of ours, so its status is not either.

                                @param throwable any throwable; may be null
                                @return the status; empty if there is no such error, or if it is remote""")
                        .addCode(code(OF_THROWABLE))
                        .build())
                .addMethod(MethodSpec.methodBuilder("errorsWith")
                        .addJavadoc(
                                "$L",
                                "The errors with an HTTP status.\n\n@param status any number\n"
                                        + "@return an unmodifiable set in the order of the catalog; empty if no error has this status")
                        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                        .returns(errors)
                        .addParameter(TypeName.INT, "status")
                        .addStatement("$T errors = BY_STATUS.get(status)", errors)
                        .addStatement(
                                "return errors == null ? $T.emptySet() : $T.unmodifiableSet(errors)",
                                Collections.class,
                                Collections.class)
                        .build());
        return List.of(new JavaFiles(catalog).file(catalog.names().httpStatusMapper(), type));
    }

    private static TypeName byStatus(TypeName errors) {
        return ParameterizedTypeName.get(ClassName.get(Map.class), ClassName.get(Integer.class), errors);
    }

    private MethodSpec ofCode(TypeName codeType) {
        return statusOf(
                        codeType,
                        "code",
                        ClassName.get(OptionalInt.class),
                        "The HTTP status of the error that a concrete code stands for.\n\n@param code a concrete code\n"
                                + "@return the status; empty if the catalog has no error for this code")
                .addStatement(
                        "$T error = $T.find(code)",
                        error,
                        catalog.type(catalog.names().lookup()))
                .addStatement(
                        "return error == null ? $T.empty() : $T.of(error.httpStatus())",
                        OptionalInt.class,
                        OptionalInt.class)
                .build();
    }

    private static MethodSpec.Builder statusOf(TypeName type, String name, TypeName result, String javadoc) {
        return MethodSpec.methodBuilder("statusOf")
                .addJavadoc("$L", javadoc)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(result)
                .addParameter(type, name);
    }

    private CodeBlock code(String template) {
        return CodeBlock.builder()
                .addNamed(
                        template,
                        Map.of(
                                "error", error,
                                "exception", catalog.type(catalog.names().baseException()),
                                "find", Optional.class,
                                "linked", LinkedHashSet.class,
                                "optional", OptionalInt.class))
                .build();
    }
}
