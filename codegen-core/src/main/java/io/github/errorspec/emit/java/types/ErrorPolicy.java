package io.github.errorspec.emit.java.types;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.errorspec.emit.java.names.JavaCatalog;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** What an error type says about how to treat an error: whether to try again, how loudly to log it, its status in gRPC. */
final class ErrorPolicy {
    private final JavaCatalog catalog;

    ErrorPolicy(JavaCatalog catalog) {
        this.catalog = catalog;
    }

    List<MethodSpec> methods() {
        ClassName type = catalog.names().errorType();
        List<MethodSpec> methods = new ArrayList<>();
        methods.add(method(
                        "retry",
                        type.nestedClass("Retry"),
                        "Whether sending the same request again can help.\n\n@return under which condition")
                .addStatement("return retry")
                .build());
        methods.add(retryAfter());
        methods.add(logLevel(type.nestedClass("LogLevel")));
        if (ErrorAttributes.hasGrpc(catalog)) {
            methods.add(method(
                            "grpcStatus",
                            ClassName.get(String.class),
                            "The status in gRPC.\n\n@return a name of {@code google.rpc.Code}, such as {@code NOT_FOUND}")
                    .addStatement("return grpcStatus")
                    .build());
        }
        return methods;
    }

    private MethodSpec retryAfter() {
        MethodSpec.Builder method = method(
                "retryAfter",
                ParameterizedTypeName.get(Optional.class, Duration.class),
                "How long to wait before the next try, as the header {@code Retry-After} says it.\n\n"
                        + "@return the time; empty if the catalog does not say");
        return ErrorAttributes.hasDelays(catalog)
                ? method.addStatement("return $T.ofNullable(retryAfter).map($T::parse)", Optional.class, Duration.class)
                        .build()
                : method.addStatement("return $T.empty()", Optional.class).build();
    }

    private MethodSpec logLevel(ClassName type) {
        MethodSpec.Builder method = method(
                "logLevel",
                type,
                "How loudly a server should log that it answers with this error.\n\n@return the level");
        return ErrorAttributes.hasLogLevels(catalog)
                ? method.addStatement("return logLevel").build()
                : method.addStatement("return httpStatus >= 500 ? $T.ERROR : $T.INFO", type, type)
                        .build();
    }

    private static MethodSpec.Builder method(String name, TypeName result, String javadoc) {
        return MethodSpec.methodBuilder(name)
                .addJavadoc("$L", javadoc)
                .addModifiers(Modifier.PUBLIC)
                .returns(result);
    }

    static List<TypeSpec> types() {
        return List.of(
                TypeSpec.enumBuilder("Retry")
                        .addJavadoc("Whether sending the same request again can help.")
                        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                        .addEnumConstant("NEVER", constant("It fails again, whatever happens."))
                        .addEnumConstant(
                                "AFTER_CHANGE", constant("Once the request, or what it is about, was changed."))
                        .addEnumConstant("NOW", constant("At once."))
                        .addEnumConstant("LATER", constant("After a while."))
                        .build(),
                TypeSpec.enumBuilder("LogLevel")
                        .addJavadoc("How loudly to log an error.")
                        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                        .addEnumConstant("OFF", constant("Not at all."))
                        .addEnumConstant("DEBUG", constant("For whoever looks for a fault."))
                        .addEnumConstant("INFO", constant("News; without a stack trace."))
                        .addEnumConstant("WARN", constant("Somebody should look at it one day; without a stack trace."))
                        .addEnumConstant("ERROR", constant("Somebody should look at it; with a stack trace."))
                        .build());
    }

    private static TypeSpec constant(String javadoc) {
        return TypeSpec.anonymousClassBuilder("").addJavadoc(javadoc).build();
    }
}
