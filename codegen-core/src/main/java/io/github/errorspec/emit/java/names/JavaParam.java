package io.github.errorspec.emit.java.names;

import io.github.errorspec.model.Parameter;
import java.util.ArrayList;
import java.util.List;

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
    public String argumentType() {
        return isList() ? "List<" + boxed() + ">" : optional() ? boxed() : scalar();
    }

    /** What a setter takes, which is called where there is a value. */
    public String settableType() {
        return isList() ? argumentType() : scalar();
    }

    /** What the accessor gives. */
    public String accessorType() {
        return optional() ? "Optional<" + argumentType() + ">" : argumentType();
    }

    /** What a file imports that has the {@link #argumentType}. */
    public List<String> argumentImports() {
        List<String> imports = new ArrayList<>(isList() ? List.of("java.util.List") : List.of());
        switch (definition.type().scalar()) {
            case TIMESTAMP -> imports.add("java.time.Instant");
            case UUID -> imports.add("java.util.UUID");
            case STRING, INTEGER, NUMBER, BOOLEAN -> {}
        }
        return imports;
    }

    /** The type, or that of each item of a list, where it cannot be primitive. */
    public String boxed() {
        return switch (definition.type().scalar()) {
            case STRING -> "String";
            case INTEGER -> "Long";
            case NUMBER -> "Double";
            case BOOLEAN -> "Boolean";
            case TIMESTAMP -> "Instant";
            case UUID -> "UUID";
        };
    }

    private String scalar() {
        return switch (definition.type().scalar()) {
            case INTEGER -> "long";
            case NUMBER -> "double";
            case BOOLEAN -> "boolean";
            case STRING, TIMESTAMP, UUID -> boxed();
        };
    }
}
