package io.github.errorspec.emit.csharp;

import io.github.errorspec.model.Parameter;
import io.github.errorspec.model.ParameterType;

/** What params are in C#. */
final class ParamTypes {
    private final String q;
    private final String params;

    ParamTypes(Shared shared) {
        this.q = shared.q();
        this.params = shared.params();
    }

    /** {@code long left}, {@code IEnumerable<string> items = null}. */
    String parameter(CSharpRow.Param param) {
        Parameter definition = param.definition();
        String type = scalar(definition.type().scalar());
        boolean list = definition.type().list();
        if (list) {
            type = "IEnumerable<" + type + ">";
        }
        if (!definition.optional()) {
            return type + " " + param.argument();
        }
        boolean reference = list || definition.type().scalar() == ParameterType.Scalar.STRING;
        return type + (reference ? q : "?") + " " + param.argument() + " = null";
    }

    /** {@code .Add("left", left)}. */
    String add(CSharpRow.Param param) {
        Parameter definition = param.definition();
        String value = definition.type().list() ? params + ".Kept(" + param.argument() + ")" : param.argument();
        String method = definition.sensitive() ? ".AddSensitive(" : ".Add(";
        return method + CSharpText.literal(definition.name()) + ", " + value + ")";
    }

    /** What an accessor gives, which has nothing if another service sent nothing, or something else. */
    String property(Parameter param) {
        String type = scalar(param.type().scalar());
        if (param.type().list()) {
            return "IReadOnlyList<" + type + ">" + q;
        }
        return type + (param.type().scalar() == ParameterType.Scalar.STRING ? q : "?");
    }

    /** {@code ShopParams.Integer(this.Value("left"))}. */
    String get(Parameter param) {
        String value = "this.Value(" + CSharpText.literal(param.name()) + ")";
        ParameterType.Scalar scalar = param.type().scalar();
        if (!param.type().list()) {
            return params + "." + converter(scalar) + "(" + value + ")";
        }
        return scalar == ParameterType.Scalar.STRING
                ? params + ".Strings(" + value + ")"
                : params + ".List(" + value + ", " + params + "." + converter(scalar) + ")";
    }

    private static String scalar(ParameterType.Scalar type) {
        return switch (type) {
            case STRING -> "string";
            case INTEGER -> "long";
            case NUMBER -> "double";
            case BOOLEAN -> "bool";
            case TIMESTAMP -> "DateTimeOffset";
            case UUID -> "Guid";
        };
    }

    private static String converter(ParameterType.Scalar type) {
        return switch (type) {
            case STRING -> "String";
            case INTEGER -> "Integer";
            case NUMBER -> "Number";
            case BOOLEAN -> "Flag";
            case TIMESTAMP -> "Timestamp";
            case UUID -> "Uuid";
        };
    }
}
