package io.github.errorspec.resolve;

import io.github.errorspec.model.Parameter;
import io.github.errorspec.model.ParameterType.Scalar;
import io.github.errorspec.model.Words;

/**
 * A param of a row.
 *
 * @param definition what the spec says about it
 * @param words those of its name
 */
public record ResolvedParam(Parameter definition, Words words) {
    static ResolvedParam of(Parameter param) {
        return new ResolvedParam(param, Words.of(param.name()));
    }

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
