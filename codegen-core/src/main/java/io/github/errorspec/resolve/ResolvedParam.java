package io.github.errorspec.resolve;

import io.github.errorspec.model.Parameter;
import io.github.errorspec.model.ParameterType.Scalar;

/**
 * A param of a row.
 *
 * @param definition what the spec says about it
 */
public record ResolvedParam(Parameter definition) {
    /** As messages and bodies name it. */
    public String name() {
        return definition.name();
    }

    /** The type, or that of each item of a list. */
    public Scalar scalar() {
        return definition.type().scalar();
    }

    public boolean isList() {
        return definition.type().list();
    }

    public boolean isOptional() {
        return definition.optional();
    }

    public boolean isSensitive() {
        return definition.sensitive();
    }
}
