package io.github.errorspec.emit.go;

import io.github.errorspec.emit.language.NameKind;
import io.github.errorspec.emit.language.NamedParam;
import io.github.errorspec.resolve.ResolvedParam;

/** What Go says of a param that a template cannot. */
record GoParam(NamedParam named) {
    private ResolvedParam param() {
        return named.param();
    }

    String field() {
        return named.name(NameKind.ACCESSOR);
    }

    String argument() {
        return named.name(NameKind.ARGUMENT);
    }

    /** As a field, where an optional value is a pointer, and an optional list or any JSON value can be nil anyway. */
    String type() {
        return (param().isList() ? "[]" : GoCode.isPointer(param()) ? "*" : "") + one();
    }

    /** The type of a value, or of one in a list. */
    private String one() {
        return param().isObject()
                ? named.name(NameKind.OBJECT)
                : Go.LANGUAGE.scalars().scalar(param());
    }

    /** Among the values of an error, or of an object: {@code {"left", p.Left}}. */
    String write() {
        return "{" + GoLiteral.of(param().name()) + ", " + written("p." + field()) + "}";
    }

    private String written(String field) {
        if (GoCode.isJson(param())) {
            return param().isList() && !param().isOptional()
                    ? "plain(append([]any{}, " + field + "...))"
                    : "plain(" + field + ")";
        }
        if (param().isList()) {
            return (param().isOptional() ? "optionalList(" : "list(") + field + ")";
        }
        return param().isOptional() ? "optional(" + field + ")" : param().isObject() ? field + ".fields()" : field;
    }

    /** Out of an error: {@code params.Left, _ = asInteger(e.value("left"))}. */
    String read() {
        String value = "e.value(" + GoLiteral.of(param().name()) + ")";
        if (param().isList()) {
            return "params." + field() + " = asList(" + value + ", " + reader() + ")";
        }
        String read = reader() + "(" + value + ")";
        return GoCode.isPointer(param())
                ? "params." + field() + " = pointer(" + read + ")"
                : "params." + field() + ", _ = " + read;
    }

    /** Out of an object, whether it fits: {@code member(members["left"], asInteger, &p.Left)}. */
    String take() {
        String value = "members[" + GoLiteral.of(param().name()) + "]";
        boolean pointer = GoCode.isPointer(param());
        String taken = (param().isList() ? "listMember(" : pointer ? "optionalMember(" : "member(") + value + ", "
                + reader() + ", &p." + field() + ")";
        return param().isOptional() && !pointer ? "(" + value + " == nil || " + taken + ")" : taken;
    }

    private String reader() {
        return switch (param().scalar()) {
            case STRING -> "asString";
            case INTEGER -> "asInteger";
            case NUMBER -> "asNumber";
            case BOOLEAN -> "asBoolean";
            case TIMESTAMP -> "asTimestamp";
            case UUID -> "asUUID";
            case JSON -> "asJSON";
            case OBJECT -> "asObject[" + one() + "]";
        };
    }
}
