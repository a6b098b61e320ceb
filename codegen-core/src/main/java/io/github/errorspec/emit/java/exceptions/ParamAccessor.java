package io.github.errorspec.emit.java.exceptions;

import io.github.errorspec.emit.java.files.JavaCode;
import io.github.errorspec.emit.java.files.JavaParam;
import io.github.errorspec.emit.java.text.ErrorJavadoc;
import io.github.errorspec.emit.java.text.JavaLiteral;
import io.github.errorspec.emit.java.text.JavadocComment;

/**
 * The method that gives the value of a param, as the template of an exception takes it.
 *
 * @param comment its Javadoc
 * @param type what it returns
 * @param name of the method
 * @param body its statements
 */
record ParamAccessor(String comment, String type, String name, String body) {
    static ParamAccessor of(JavaCode code, JavaParam param) {
        String absent = absent(param);
        String result = param.optional() ? ", if there is one" : "; " + absent + " if a remote error has none";
        boolean nullable = !param.optional() && absent.equals("null");
        return new ParamAccessor(
                JavadocComment.of(ErrorJavadoc.accessor(param.param()) + "\n\n@return the value" + result, "    "),
                nullable ? code.nullable(param.accessorType()) : param.accessorType(),
                param.name(),
                body(param, value(code, param), absent));
    }

    private static String body(JavaParam param, String value, String absent) {
        if (param.isList()) {
            return "return " + value + (param.optional() ? ";" : ".orElse(Collections.emptyList());");
        }
        if (param.optional()) {
            return "return Optional.ofNullable(" + value + ");";
        }
        if (absent.equals("null")) {
            return "return " + value + ";";
        }
        return absent.equals("false")
                ? "return Boolean.TRUE.equals(" + value + ");"
                : param.boxed() + " value = " + value + ";\n        return value == null ? " + absent + " : value;";
    }

    /** What stands for a value that was not sent. */
    private static String absent(JavaParam param) {
        if (param.isList()) {
            return "empty";
        }
        return switch (param.param().scalar()) {
            case INTEGER, NUMBER -> "0";
            case BOOLEAN -> "false";
            case STRING, TIMESTAMP, UUID, JSON, OBJECT -> "null";
        };
    }

    private static String value(JavaCode code, JavaParam param) {
        String params = code.type("Params");
        String raw = "value(" + JavaLiteral.of(param.param().name()) + ")";
        if (param.isList()) {
            return params + ".list(" + raw + ", " + function(code, param) + ")";
        }
        return param.param().isObject()
                ? param.boxed() + ".read(" + raw + ")"
                : params + "." + reader(param) + "(" + raw + ")";
    }

    /** What makes a typed value of one of JSON, or of each item of a list. */
    static String function(JavaCode code, JavaParam param) {
        return param.param().isObject() ? param.boxed() + "::read" : code.type("Params") + "::" + reader(param);
    }

    private static String reader(JavaParam param) {
        return switch (param.param().scalar()) {
            case STRING -> "string";
            case INTEGER -> "integer";
            case NUMBER -> "number";
            case BOOLEAN -> "flag";
            case TIMESTAMP -> "timestamp";
            case UUID -> "uuid";
            case JSON -> "json";
            case OBJECT -> "read";
        };
    }
}
