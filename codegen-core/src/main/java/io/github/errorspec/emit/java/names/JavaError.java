package io.github.errorspec.emit.java.names;

import com.palantir.javapoet.ClassName;
import io.github.errorspec.model.ErrorDefinition;
import java.util.List;
import java.util.Optional;

/**
 * A row as Java sees it.
 *
 * @param definition the row
 * @param categoryConstant the constant of its category, if it has one
 * @param exception its exception
 * @param superclass what that extends
 * @param params its params, in order
 */
public record JavaError(
        ErrorDefinition definition,
        Optional<String> categoryConstant,
        ClassName exception,
        ClassName superclass,
        List<JavaParam> params) {
    /** The name of its exception for the other types of the package. */
    public String exceptionName() {
        return name(exception);
    }

    static String name(ClassName type) {
        return String.join(".", type.simpleNames());
    }

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
