package io.github.errorspec.emit.csharp;

import static io.github.errorspec.emit.language.NameKind.EXCEPTION;
import static io.github.errorspec.emit.language.NameKind.OBJECT;

import io.github.errorspec.emit.language.NamedParam;
import io.github.errorspec.emit.language.NamedRow;
import java.util.ArrayList;
import java.util.List;

/** What C# says of the type of a param that is an object, or of those of a list. */
record CSharpObject(CSharpCode code, NamedRow row, NamedParam param) {
    static List<CSharpObject> of(CSharpCode code, NamedRow row) {
        return row.params().stream()
                .filter(param -> param.param().isObject())
                .map(param -> new CSharpObject(code, row, param))
                .toList();
    }

    String name() {
        return param.name(OBJECT);
    }

    String doc() {
        String what = (param.param().isList() ? "One of the <c>" : "The <c>")
                + param.param().name() + "</c> of <see cref=\"" + row.name(EXCEPTION) + "\"/>.";
        return XmlDoc.comment(List.of("<summary>" + what + "</summary>"), " ".repeat(4));
    }

    List<CSharpParam> members() {
        return params(param.members());
    }

    private List<CSharpParam> params(List<NamedParam> params) {
        return params.stream().map(each -> new CSharpParam(code, each)).toList();
    }

    String constructorDoc() {
        List<String> lines = new ArrayList<>();
        lines.add("<summary>Makes the object.</summary>");
        params(param.arguments()).forEach(each -> lines.addAll(each.argumentDoc()));
        return XmlDoc.comment(lines, " ".repeat(8));
    }

    /** On one line if there is little, else each on its own. */
    String parameters() {
        List<String> parameters =
                params(param.arguments()).stream().map(CSharpParam::parameter).toList();
        String line = String.join(", ", parameters);
        String indent = "\n" + " ".repeat(12);
        return line.length() <= 80 ? line : indent + String.join("," + indent, parameters);
    }

    /** Of a sensitive one, nobody may see what is in it. */
    boolean isSensitive() {
        return param.param().isSensitive();
    }
}
