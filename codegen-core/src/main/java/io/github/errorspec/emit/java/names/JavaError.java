package io.github.errorspec.emit.java.names;

import io.github.errorspec.model.ErrorDefinition;
import java.util.List;
import java.util.Optional;

/**
 * A row as Java sees it.
 *
 * @param definition the row
 * @param categoryConstant the constant of its category, if it has one
 * @param exception its exception, by its own name
 * @param exceptionName what the other types of the package call that, such as {@code RequestException.ParamRequiredException}
 * @param superclass what it extends
 * @param params its params, in order
 */
public record JavaError(
        ErrorDefinition definition,
        Optional<String> categoryConstant,
        String exception,
        String exceptionName,
        String superclass,
        List<JavaParam> params) {
    /** Its constant. */
    public String constant() {
        return definition.id().value();
    }

    public boolean isFamily() {
        return definition.code().isFamily();
    }

    public boolean isDeprecated() {
        return definition.isDeprecated();
    }
}
