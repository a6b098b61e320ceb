package io.github.errorspec.emit.kotlin;

import io.github.errorspec.model.Parameter;
import io.github.errorspec.model.ParameterType.Scalar;

/**
 * A param in Kotlin.
 *
 * @param definition the param
 * @param name of the argument and the property
 */
record KotlinParam(Parameter definition, String name) {
    static KotlinParam of(Parameter definition) {
        return new KotlinParam(definition, KotlinNames.param(definition.name()));
    }

    /** Without the question mark of what can be null. */
    String type() {
        String element =
                switch (definition.type().scalar()) {
                    case STRING -> "String";
                    case INTEGER -> "Long";
                    case NUMBER -> "Double";
                    case BOOLEAN -> "Boolean";
                    case TIMESTAMP -> "Instant";
                    case UUID -> "UUID";
                };
        return definition.type().list() ? "List<" + element + ">" : element;
    }

    boolean is(Scalar scalar) {
        return definition.type().scalar() == scalar;
    }

    /** As a constructor declares it. */
    String declaration() {
        return name + ": " + type() + (definition.optional() ? "? = null" : "");
    }

    /** The name and the value. */
    String pair() {
        return KotlinText.of(definition.name()) + " to " + name;
    }

    /** What the property gives. */
    String value(String values) {
        String convert = definition.type().scalar().word();
        String value = "details[" + KotlinText.of(definition.name()) + "]";
        return definition.type().list()
                ? values + ".list(" + value + ", " + values + "::" + convert + ")"
                : values + "." + convert + "(" + value + ")";
    }
}
