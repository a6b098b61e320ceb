package io.github.errorspec.emit.python;

import static io.github.errorspec.emit.language.NameKind.ACCESSOR;

import io.github.errorspec.emit.Prose;
import io.github.errorspec.emit.language.NamedParam;
import io.github.errorspec.resolve.ResolvedParam;
import java.util.List;
import java.util.Locale;

/** What templates say of a param: a property, and an argument. */
record PropertyCode(NamedParam named) {
    private ResolvedParam param() {
        return named.param();
    }

    String name() {
        return named.name(ACCESSOR);
    }

    String line() {
        String scalar = Python.LANGUAGE.scalars().scalar(param());
        String type = param().isList() ? "tuple[" + scalar + ", ...]" : scalar;
        return Code.group("def " + name() + "(", ") -> " + type + " | None:", "self")
                .text(4);
    }

    String doc() {
        return PythonText.docstring(Prose.blocks(param(), "."), 8);
    }

    String body() {
        Code value = Code.group("self._value(", ")", PythonLiteral.of(param().name()));
        Code body = param().isList()
                ? Code.group("return as_list(", List.of(value, Code.of(reader(param()))), ")")
                : Code.group("return " + reader(param()) + "(", List.of(value), ")");
        return body.text(8);
    }

    /** Of the constructor. */
    Code argument() {
        return Code.of(name() + ": " + Python.LANGUAGE.scalars().of(param()) + (param().isOptional() ? " = None" : ""));
    }

    /** What the constructor hands on. */
    Code value() {
        return Code.of(PythonLiteral.of(param().name()) + ": " + name());
    }

    /** The function that makes a value of the type, or of that of its elements, of what came. */
    static String reader(ResolvedParam param) {
        return "as_" + param.scalar().name().toLowerCase(Locale.ROOT);
    }
}
