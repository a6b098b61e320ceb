package io.github.errorspec.emit.python;

import static io.github.errorspec.emit.language.NameKind.ACCESSOR;
import static io.github.errorspec.emit.language.NameKind.OBJECT;

import io.github.errorspec.emit.Prose;
import io.github.errorspec.emit.language.NamedParam;
import io.github.errorspec.model.ParameterType.Scalar;
import io.github.errorspec.resolve.ResolvedParam;
import java.util.ArrayList;
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
        String type = isAny() ? given() : given() + " | None";
        return Code.group("def " + name() + "(", ") -> " + type + ":", "self").text(4);
    }

    String doc() {
        return PythonText.docstring(Prose.blocks(param(), "."), 8);
    }

    String body() {
        Code value = Code.group("self._value(", ")", PythonLiteral.of(param().name()));
        Code body = isAny()
                ? Code.of("return " + value.flat())
                : param().isList()
                        ? Code.group("return as_list(", List.of(value, Code.of(reader(named))), ")")
                        : Code.group("return " + reader(named) + "(", List.of(value), ")");
        return body.text(8);
    }

    /** Of the constructor. */
    Code argument() {
        String type = isAny() ? given() : Python.LANGUAGE.scalars().of(named);
        return Code.of(name() + ": " + type + (param().isOptional() ? " = None" : ""));
    }

    /** What the constructor hands on. */
    Code value() {
        return Code.of(PythonLiteral.of(param().name()) + ": " + name());
    }

    /** As an attribute of an object. */
    String field() {
        return name() + ": " + given() + (param().isOptional() && !isAny() ? " | None" : "");
    }

    String fieldDoc() {
        return PythonText.docstring(Prose.blocks(param(), "."), 4);
    }

    /** What the constructor of an object keeps. */
    Code keeping() {
        String kept = param().isList() ? "frozen(" + name() + ")" : isAny() ? "kept(" + name() + ")" : name();
        return Code.of(name() + "=" + kept);
    }

    /** What reads a member of an object that came. */
    Code reading() {
        return Code.group(name() + "=" + taking() + "(", ")", "value", PythonLiteral.of(param().name()), reader(named));
    }

    private String taking() {
        return (param().isOptional() ? "optional" : "required") + (param().isList() ? "_list" : "");
    }

    /** What a member of an object needs of those that read and keep values. */
    List<String> memberFunctions() {
        List<String> functions = new ArrayList<>(List.of(taking(), reader(named)));
        if (param().isList()) {
            functions.add("frozen");
        } else if (isAny()) {
            functions.add("kept");
        }
        return functions;
    }

    /** The same of a param. */
    List<String> functions() {
        List<String> functions = new ArrayList<>();
        if (param().isList()) {
            functions.add("as_list");
        }
        if (!isAny() && !param().isObject()) {
            functions.add(reader(named));
        }
        return functions;
    }

    /** What an accessor gives, if there is a value. */
    private String given() {
        String scalar = Python.LANGUAGE.scalars().scalar(named);
        return param().isList() ? "tuple[" + scalar + ", ...]" : scalar;
    }

    /** Whether it is anything, also nothing. */
    private boolean isAny() {
        return param().scalar() == Scalar.JSON && !param().isList();
    }

    /** The function that makes a value of the type, or of that of its elements, of what came. */
    private static String reader(NamedParam named) {
        return named.param().isObject()
                ? named.name(OBJECT) + ".read"
                : "as_" + named.param().scalar().name().toLowerCase(Locale.ROOT);
    }
}
