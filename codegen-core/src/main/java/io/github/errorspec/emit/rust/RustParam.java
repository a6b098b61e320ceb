package io.github.errorspec.emit.rust;

import io.github.errorspec.model.Parameter;
import io.github.errorspec.model.ParameterType.Scalar;

/**
 * A param as Rust sees it.
 *
 * @param definition the param
 * @param name of the argument and of the accessor
 */
record RustParam(Parameter definition, String name) {
    static RustParam of(Parameter definition) {
        return new RustParam(definition, RustNames.param(definition.name()));
    }

    boolean optional() {
        return definition.optional();
    }

    boolean isList() {
        return definition.type().list();
    }

    boolean isText() {
        return scalar() == Scalar.STRING;
    }

    /** As an argument: texts and lists come in many types. */
    String argument() {
        String item = isText() ? "impl Into<String>" : owned();
        return name + ": " + (isList() ? "impl IntoIterator<Item = " + item + ">" : item);
    }

    /** What the accessor gives, if there is something. */
    String result() {
        String item = isText() ? "&str" : owned();
        return "Option<" + (isList() ? "Vec<" + item + ">" : item) + ">";
    }

    /** The function that keeps a value. */
    String keeper() {
        String one = isText() ? "set_text" : "set_value";
        String many = isText() ? "set_texts" : "set_list";
        return isList() ? many : one;
    }

    /** The function that reads a value. */
    String finder() {
        return isList() ? "find_list" : "find_value";
    }

    /** What makes a typed value of one of JSON. */
    String reader() {
        return switch (scalar()) {
            case STRING -> "Value::as_str";
            case INTEGER -> "Value::as_i64";
            case NUMBER -> "Value::as_f64";
            case BOOLEAN -> "Value::as_bool";
            case TIMESTAMP -> "Timestamp::from_json";
            case UUID -> "Uuid::from_json";
        };
    }

    private String owned() {
        return switch (scalar()) {
            case STRING -> "String";
            case INTEGER -> "i64";
            case NUMBER -> "f64";
            case BOOLEAN -> "bool";
            case TIMESTAMP -> "Timestamp";
            case UUID -> "Uuid";
        };
    }

    Scalar scalar() {
        return definition.type().scalar();
    }
}
