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

    /** As a field, where an optional value is a pointer, and an optional list can be nil anyway. */
    String type() {
        return Go.LANGUAGE.scalars().of(param());
    }

    /** Among the values of an error: {@code {"left", p.Left}}. */
    String write() {
        String value = "p." + field();
        String call = param().isList()
                ? (param().isOptional() ? "optionalList" : "list")
                : (param().isOptional() ? "optional" : "");
        return "{" + GoLiteral.of(param().name()) + ", " + (call.isEmpty() ? value : call + "(" + value + ")") + "}";
    }

    /** Out of an error: {@code params.Left, _ = asInteger(e.value("left"))}. */
    String read() {
        String value = "e.value(" + GoLiteral.of(param().name()) + ")";
        if (param().isList()) {
            return "params." + field() + " = asList(" + value + ", " + reader() + ")";
        }
        String read = reader() + "(" + value + ")";
        return param().isOptional()
                ? "params." + field() + " = pointer(" + read + ")"
                : "params." + field() + ", _ = " + read;
    }

    private String reader() {
        return switch (param().scalar()) {
            case STRING -> "asString";
            case INTEGER -> "asInteger";
            case NUMBER -> "asNumber";
            case BOOLEAN -> "asBoolean";
            case TIMESTAMP -> "asTimestamp";
            case UUID -> "asUUID";
            case JSON, OBJECT -> throw new IllegalStateException(param().name());
        };
    }
}
