package io.github.errorspec.emit.csharp;

import static io.github.errorspec.emit.language.NameKind.CONSTANT;
import static io.github.errorspec.emit.language.NameKind.EXCEPTION;

import io.github.errorspec.emit.Prose;
import io.github.errorspec.emit.language.NamedParam;
import io.github.errorspec.emit.language.NamedRow;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What C# says of the exception of a row that a template cannot.
 *
 * @param base what it extends
 */
record CSharpException(CSharpCode code, Prose prose, String base, NamedRow named) {
    String name() {
        return named.name(EXCEPTION);
    }

    String doc() {
        return XmlDoc.of(Prose.blocks(named.row()), " ".repeat(4));
    }

    List<String> obsolete() {
        return prose.deprecation(named.row()).map(CSharpText::literal).stream().toList();
    }

    List<CSharpParam> params() {
        return params(named.params());
    }

    private List<CSharpParam> params(List<NamedParam> params) {
        return params.stream().map(param -> new CSharpParam(code, param)).toList();
    }

    List<CSharpObject> objects() {
        return CSharpObject.of(code, named);
    }

    String constructorDoc() {
        List<String> lines = new ArrayList<>();
        lines.add("<summary>Raises the error.</summary>");
        if (named.row().isFamily()) {
            lines.add("<param name=\"code\">The concrete code, one of "
                    + XmlDoc.escaped(named.row().code()) + ".</param>");
        }
        params(named.arguments()).forEach(param -> lines.addAll(param.argumentDoc()));
        lines.add("<param name=\"innerException\">What caused it; null if nothing did.</param>");
        if (named.row().isFamily()) {
            lines.add("<exception cref=\"ArgumentException\">The code is not of this family.</exception>");
        }
        return XmlDoc.comment(lines, " ".repeat(8));
    }

    /** On one line if there is little, else each on its own. */
    String parameters() {
        List<String> parameters = new ArrayList<>();
        if (named.row().isFamily()) {
            parameters.add(code.codeType() + " code");
        }
        params(named.arguments()).forEach(param -> parameters.add(param.parameter()));
        parameters.add("global::System.Exception" + code.q() + " innerException = null");
        String line = String.join(", ", parameters);
        String indent = "\n" + " ".repeat(12);
        return line.length() <= 80 ? line : indent + String.join("," + indent, parameters);
    }

    /** What the base is given: on one line if that is short. */
    String arguments() {
        String error = code.type("ErrorCode") + "." + named.name(CONSTANT);
        List<String> values = params().stream().map(CSharpParam::add).toList();
        String made = "new " + code.type("Params") + "()";
        String line = String.join(", ", error, codeArgument(), made + String.join("", values), "innerException");
        if (line.length() <= 100) {
            return line;
        }
        String indent = "\n" + " ".repeat(16);
        String chained =
                made + values.stream().map(each -> indent + "    " + each).collect(Collectors.joining());
        return indent + String.join("," + indent, error, codeArgument(), chained, "innerException");
    }

    private String codeArgument() {
        if (named.row().isFamily()) {
            return "code";
        }
        String text = named.row().code();
        return code.catalog().hasIntegerCodes() ? CSharpText.literal(Long.parseLong(text)) : CSharpText.literal(text);
    }
}
