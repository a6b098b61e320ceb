package io.github.errorspec.emit.java.names;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.github.errorspec.model.Parameter;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A param as Java sees it.
 *
 * @param definition the param
 * @param name of the variable and of the accessor
 */
public record JavaParam(Parameter definition, String name) {
    public static JavaParam of(Parameter definition) {
        return new JavaParam(definition, JavaNames.param(definition.name()));
    }

    public boolean optional() {
        return definition.optional();
    }

    public boolean isList() {
        return definition.type().list();
    }

    /** What a constructor takes. */
    public TypeName argumentType() {
        if (isList()) {
            return ParameterizedTypeName.get(ClassName.get(List.class), scalar().box());
        }
        return optional() ? scalar().box() : scalar();
    }

    /** What the accessor gives. */
    public TypeName accessorType() {
        return optional() ? ParameterizedTypeName.get(ClassName.get(Optional.class), argumentType()) : argumentType();
    }

    private TypeName scalar() {
        return switch (definition.type().scalar()) {
            case STRING -> ClassName.get(String.class);
            case INTEGER -> TypeName.LONG;
            case NUMBER -> TypeName.DOUBLE;
            case BOOLEAN -> TypeName.BOOLEAN;
            case TIMESTAMP -> ClassName.get(Instant.class);
            case UUID -> ClassName.get(UUID.class);
        };
    }
}
