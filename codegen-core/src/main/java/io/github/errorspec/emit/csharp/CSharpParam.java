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
        return param().isList() || param().scalar() == Scalar.STRING;
    }

    private String scalar() {
        return CSharp.LANGUAGE.scalars().scalar(param());
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
        String value = param().isList() ? code.type("Params") + ".Kept(" + argument() + ")" : argument();
        String method = param().isSensitive() ? ".AddSensitive(" : ".Add(";
        return method + CSharpText.literal(param().name()) + ", " + value + ")";
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
        return CSharp.LANGUAGE.scalars().of(param()) + (isReference() ? code.q() : "?");
    }

    /** {@code ShopParams.Integer(this.Value("left"))}. */
    String get() {
        String params = code.type("Params");
        String value = "this.Value(" + CSharpText.literal(param().name()) + ")";
        if (!param().isList()) {
            return params + "." + converter() + "(" + value + ")";
        }
        return param().scalar() == Scalar.STRING
                ? params + ".Strings(" + value + ")"
                : params + ".List(" + value + ", " + params + "." + converter() + ")";
    }

    private String converter() {
        return switch (param().scalar()) {
            case STRING -> "String";
            case INTEGER -> "Integer";
            case NUMBER -> "Number";
            case BOOLEAN -> "Flag";
            case TIMESTAMP -> "Timestamp";
            case UUID -> "Uuid";
            case JSON, OBJECT -> throw new IllegalStateException(param().name());
        };
    }
}
