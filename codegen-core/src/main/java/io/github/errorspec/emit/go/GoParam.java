package io.github.errorspec.emit.go;

import io.github.errorspec.model.Parameter;

/**
 * A param in Go.
 *
 * @param definition what the catalog says about it
 * @param field its name in the struct of the row's params
 * @param argument its name among the arguments of a function
 */
record GoParam(Parameter definition, String field, String argument) {
    static GoParam of(Parameter param) {
        return new GoParam(param, GoNames.field(param.name()), GoNames.argument(param.name()));
    }

    boolean isList() {
        return definition.type().list();
    }

    boolean isOptional() {
        return definition.optional();
    }

    /** As a field, where an optional value is a pointer, and an optional list can be nil anyway. */
    String type() {
        if (isList()) {
            return "[]" + scalar();
        }
        return isOptional() ? "*" + scalar() : scalar();
    }

    private String scalar() {
        return switch (definition.type().scalar()) {
            case STRING -> "string";
            case INTEGER -> "int64";
            case NUMBER -> "float64";
            case BOOLEAN -> "bool";
            case TIMESTAMP -> "time.Time";
            case UUID -> "UUID";
        };
    }

    /** Among the values of an error: {@code {"left", p.Left}}. */
    String write() {
        String value = "p." + field;
        String call = isList() ? (isOptional() ? "optionalList" : "list") : (isOptional() ? "optional" : "");
        return "{" + GoLiteral.of(definition.name()) + ", " + (call.isEmpty() ? value : call + "(" + value + ")") + "}";
    }

    /** Out of an error: {@code params.Left, _ = asInteger(e.value("left"))}. */
    String read() {
        String value = "e.value(" + GoLiteral.of(definition.name()) + ")";
        if (isList()) {
            return "params." + field + " = asList(" + value + ", " + reader() + ")";
        }
        String read = reader() + "(" + value + ")";
        return isOptional() ? "params." + field + " = pointer(" + read + ")" : "params." + field + ", _ = " + read;
    }

    private String reader() {
        return switch (definition.type().scalar()) {
            case STRING -> "asString";
            case INTEGER -> "asInteger";
            case NUMBER -> "asNumber";
            case BOOLEAN -> "asBoolean";
            case TIMESTAMP -> "asTimestamp";
            case UUID -> "asUUID";
        };
    }
}
