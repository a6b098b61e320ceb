package io.github.errorspec.emit.csharp;

import static io.github.errorspec.emit.language.NameKind.ACCESSOR;
import static io.github.errorspec.emit.language.NameKind.ARGUMENT;

import io.github.errorspec.emit.Prose;
import io.github.errorspec.emit.language.NamedParam;
import io.github.errorspec.model.ParameterType.Scalar;
import io.github.errorspec.resolve.ResolvedParam;
import java.util.List;

/** What C# says of a param that a template cannot. */
record CSharpParam(CSharpCode code, NamedParam named) {
    /** Of the property. */
    String name() {
        return named.name(ACCESSOR);
    }

    String argument() {
        return named.name(ARGUMENT);
    }

    private ResolvedParam param() {
        return named.param();
    }

    private boolean isReference() {
        return param().isList() || isClass();
    }

    /** Of the type, or of each item of a list. */
    private boolean isClass() {
        return switch (param().scalar()) {
            case STRING, JSON, OBJECT -> true;
            case INTEGER, NUMBER, BOOLEAN, TIMESTAMP, UUID -> false;
        };
    }

    private String scalar() {
        return CSharp.LANGUAGE.scalars().scalar(named);
    }

    /** {@code long left}, {@code IEnumerable<string> items = null}. */
    String parameter() {
        String type = param().isList() ? "IEnumerable<" + scalar() + ">" : scalar();
        return param().isOptional()
                ? type + (isReference() ? code.q() : "?") + " " + argument() + " = null"
                : type + " " + argument();
    }

    /** {@code .Add("left", left)}. */
    String add() {
        String method = param().isSensitive() ? ".AddSensitive(" : ".Add(";
        return method + CSharpText.literal(param().name()) + ", " + kept() + ")";
    }

    /** What nobody can change. */
    private String kept() {
        if (param().scalar() == Scalar.JSON) {
            return code.type("Json") + ".Copied(" + argument() + ")";
        }
        if (param().isObject()) {
            return param().isList()
                    ? code.type("Params") + ".Maps(" + argument() + ", each_ => each_.ToWire())"
                    : argument() + "?.ToWire()";
        }
        return param().isList() ? code.type("Params") + ".Kept(" + argument() + ")" : argument();
    }

    /** Of a constructor's comment. */
    List<String> argumentDoc() {
        return XmlDoc.param(argument().replace("@", ""), Prose.blocks(param(), "."));
    }

    /** Of the property. */
    String doc() {
        return XmlDoc.of(Prose.blocks(param(), "; null if there is none."), " ".repeat(8));
    }

    /** What the property gives, which has nothing if another service sent nothing, or something else. */
    String type() {
        return CSharp.LANGUAGE.scalars().of(named) + (isReference() ? code.q() : "?");
    }

    /** {@code ShopParams.Integer(this.Value("left"))}. */
    String get() {
        return typed("this." + value());
    }

    private String value() {
        return "Value(" + CSharpText.literal(param().name()) + ")";
    }

    private String typed(String value) {
        String params = code.type("Params");
        if (!param().isList()) {
            return converter() + "(" + value + ")";
        }
        if (param().scalar() == Scalar.STRING) {
            return params + ".Strings(" + value + ")";
        }
        return params + (isClass() ? ".Items(" : ".List(") + value + ", " + converter() + ")";
    }

    /** Of the property of a member, which has a value if the table says so. */
    String memberType() {
        return param().isOptional() ? type() : CSharp.LANGUAGE.scalars().of(named);
    }

    /** What nobody sees stands behind the question marks, for compilers that ask what happens if a value is missing. */
    String memberGet() {
        String get = typed("this.values." + value());
        if (param().isOptional()) {
            return get;
        }
        if (param().isList()) {
            return get + " ?? new List<" + scalar() + ">()";
        }
        return get + (isClass() ? " ?? string.Empty" : ".GetValueOrDefault()");
    }

    /** {@code .Take(members, "left", true, each => ShopParams.Integer(each))}. */
    String take() {
        return "read.Take(members, " + CSharpText.literal(param().name()) + ", "
                + (param().isOptional() ? "false" : "true") + ", each => " + typed("each") + ")";
    }

    /** Of the property of a member. */
    String memberDoc() {
        String end = param().isOptional() ? "; null if there is none." : ".";
        return XmlDoc.of(Prose.blocks(param(), end), " ".repeat(8));
    }

    private String converter() {
        if (param().isObject()) {
            return scalar() + ".Read";
        }
        return code.type("Params") + "."
                + switch (param().scalar()) {
                    case STRING -> "String";
                    case INTEGER -> "Integer";
                    case NUMBER -> "Number";
                    case BOOLEAN -> "Flag";
                    case TIMESTAMP -> "Timestamp";
                    case UUID -> "Uuid";
                    case JSON, OBJECT -> "Any";
                };
    }
}
