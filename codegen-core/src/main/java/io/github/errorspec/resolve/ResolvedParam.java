package io.github.errorspec.resolve;

import io.github.errorspec.model.Parameter;
import io.github.errorspec.model.ParameterType.Scalar;

/**
 * A param of a row.
 *
 * @param definition what the spec says about it
 * @param description Markdown, in one paragraph without a full stop at its end
 */
public record ResolvedParam(Parameter definition, String description) {
    static ResolvedParam of(Parameter param) {
        String text = param.description()
                .orElseGet(() -> "The value of " + param.name())
                .strip();
        boolean stop = text.endsWith(".") && !text.endsWith("..");
        return new ResolvedParam(param, stop ? text.substring(0, text.length() - 1) : text);
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
