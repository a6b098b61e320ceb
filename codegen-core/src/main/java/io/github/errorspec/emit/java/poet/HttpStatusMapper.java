package io.github.errorspec.emit.java.poet;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.errorspec.emit.GeneratedFile;
import io.github.errorspec.emit.java.files.JavaCode;
import java.lang.reflect.Type;
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
    private final JavaCode code;
    private final PoetFiles files;
    private final ClassName error;
    private final TypeName errors;

    public HttpStatusMapper(JavaCode code) {
        this.code = code;
        this.files = new PoetFiles(code);
        this.error = files.type(code.type("Error"));
        this.errors = ParameterizedTypeName.get(ClassName.get(Set.class), error);
    }

    public List<GeneratedFile> files() {
        String name = code.type("HttpStatusMapper");
        TypeSpec.Builder type = TypeSpec.classBuilder(name)
                .addJavadoc("From errors to HTTP statuses and back.")
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addField(byStatus())
                .addStaticBlock(CodeBlock.builder()
                        .beginControlFlow("for ($T error : $T.values())", error, error)
                        .addStatement(
                                "BY_STATUS.computeIfAbsent(error.httpStatus(), status -> new $T<>()).add(error)",
                                LinkedHashSet.class)
                        .endControlFlow()
                        .build())
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build())
                .addMethod(ofError());
        if (code.catalog().hasIntegerCodes()) {
            type.addMethod(ofCode(long.class));
        }
        return files.file(
                name,
                type.addMethod(ofCode(String.class)).addMethod(ofThrowable()).addMethod(errorsWith()));
    }

    private FieldSpec byStatus() {
        TypeName type = ParameterizedTypeName.get(ClassName.get(Map.class), ClassName.get(Integer.class), errors);
        return FieldSpec.builder(type, "BY_STATUS", Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer("new $T<>()", HashMap.class)
                .build();
    }

    private static MethodSpec.Builder method(String name, String javadoc) {
        return MethodSpec.methodBuilder(name).addJavadoc("$L", javadoc).addModifiers(Modifier.PUBLIC, Modifier.STATIC);
    }

    private MethodSpec ofError() {
        return method("statusOf", """
                        The HTTP status of an error.

                        @param error an error
                        @return the status, 100 to 599""")
                .addParameter(error, "error")
                .returns(TypeName.INT)
                .addStatement("return error.httpStatus()")
                .build();
    }

    private MethodSpec ofCode(Type type) {
        return method("statusOf", """
                        The HTTP status of the error that a concrete code stands for.

                        @param code a concrete code
                        @return the status; empty if the catalog has no error for this code""")
                .addParameter(type, "code")
                .returns(OptionalInt.class)
                .addStatement("$T error = $T.find(code)", error, files.type(code.type("ErrorLookup")))
                .addStatement(
                        "return error == null ? $T.empty() : $T.of(error.httpStatus())",
                        OptionalInt.class,
                        OptionalInt.class)
                .build();
    }

    private MethodSpec ofThrowable() {
        ClassName exception = files.type(code.type("Exception"));
        return method("statusOf", """
                        The HTTP status to answer with, if a throwable is an error of the catalog or was caused by one. An error that
                        another service answered with is none of ours, so its status is not either.

                        @param throwable any throwable; may be null
                        @return the status; empty if there is no such error, or if it is remote""")
                .addParameter(Throwable.class, "throwable")
                .returns(OptionalInt.class)
                .addStatement("$T<$T> found = $T.find(throwable)", Optional.class, exception, exception)
                .addStatement(
                        "return found.isPresent() && !found.get().isRemote() ? $T.of(found.get().httpStatus()) : $T.empty()",
                        OptionalInt.class,
                        OptionalInt.class)
                .build();
    }

    private MethodSpec errorsWith() {
        return method("errorsWith", """
                        The errors with an HTTP status.

                        @param status any number
                        @return an unmodifiable set in the order of the catalog; empty if no error has this status""")
                .addParameter(TypeName.INT, "status")
                .returns(errors)
                .addStatement("$T errors = BY_STATUS.get(status)", errors)
                .addStatement(
                        "return errors == null ? $T.emptySet() : $T.unmodifiableSet(errors)",
                        Collections.class,
                        Collections.class)
                .build();
    }
}
