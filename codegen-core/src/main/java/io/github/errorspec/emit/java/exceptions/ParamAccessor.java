package io.github.errorspec.emit.java.exceptions;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import io.github.errorspec.emit.java.names.JavaCatalog;
import io.github.errorspec.emit.java.names.JavaParam;
import io.github.errorspec.emit.java.names.Nullable;
import io.github.errorspec.emit.java.text.ErrorJavadoc;
import io.github.errorspec.emit.java.text.JavaLiteral;
import java.util.Collections;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** The method that gives the value of a param. */
final class ParamAccessor {
    private final JavaCatalog catalog;

    ParamAccessor(JavaCatalog catalog) {
        this.catalog = catalog;
    }

    MethodSpec of(JavaParam param) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(param.name())
                .addJavadoc(
                        "$L\n\n@return the value$L",
                        ErrorJavadoc.accessor(param.definition()),
                        param.optional() ? ", if there is one" : "; " + absent(param) + " if a remote error has none")
                .addModifiers(Modifier.PUBLIC)
                .returns(type(param));
        CodeBlock value = value(param);
        if (param.optional()) {
            return method.addStatement("return $T.ofNullable($L)", Optional.class, value)
                    .build();
        }
        if (absent(param).equals("null")) {
            return method.addStatement("return $L", value).build();
        }
        CodeBlock absent =
                param.isList() ? CodeBlock.of("$T.emptyList()", Collections.class) : CodeBlock.of("$L", absent(param));
        return method.addStatement("$T value = $L", param.argumentType().box(), value)
                .addStatement("return value == null ? $L : value", absent)
                .build();
    }

    private TypeName type(JavaParam param) {
        boolean nullable = !param.optional() && absent(param).equals("null");
        return nullable ? Nullable.in(catalog, param.accessorType()) : param.accessorType();
    }

    /** What stands for a value that was not sent. */
    private static String absent(JavaParam param) {
        if (param.isList()) {
            return "empty";
        }
        return switch (param.definition().type().scalar()) {
            case INTEGER, NUMBER -> "0";
            case BOOLEAN -> "false";
            case STRING, TIMESTAMP, UUID -> "null";
        };
    }

    private CodeBlock value(JavaParam param) {
        ClassName params = catalog.names().support("Params");
        CodeBlock raw =
                CodeBlock.of("value($L)", JavaLiteral.of(param.definition().name()));
        return param.isList()
                ? CodeBlock.of("$T.list($L, $T::$L)", params, raw, params, reader(param))
                : CodeBlock.of("$T.$L($L)", params, reader(param), raw);
    }

    private static String reader(JavaParam param) {
        return switch (param.definition().type().scalar()) {
            case STRING -> "string";
            case INTEGER -> "integer";
            case NUMBER -> "number";
            case BOOLEAN -> "flag";
            case TIMESTAMP -> "timestamp";
            case UUID -> "uuid";
        };
    }
}
