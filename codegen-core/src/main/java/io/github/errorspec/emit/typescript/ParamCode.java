package io.github.errorspec.emit.typescript;

import static io.github.errorspec.emit.language.NameKind.ACCESSOR;
import static io.github.errorspec.emit.language.NameKind.OBJECT;

import io.github.errorspec.emit.Prose;
import io.github.errorspec.emit.language.NamedParam;
import io.github.errorspec.model.ParameterType.Scalar;
import io.github.errorspec.resolve.ResolvedParam;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What templates say of a param. */
record ParamCode(NamedParam named) {
    private ResolvedParam param() {
        return named.param();
    }

    String doc() {
        return TypeScriptComment.of(Prose.blocks(param(), "."), 4);
    }

    /** The same of a field of the catalog, or of a member of an object. */
    String rowDoc() {
        return TypeScriptComment.of(Prose.blocks(param(), "."), 2);
    }

    /** Its member in the type of the params. */
    String member() {
        return "readonly " + named.name(ACCESSOR) + (param().isOptional() ? "?: " : ": ") + type() + ";";
    }

    private String type() {
        if (param().isObject()) {
            String type = (param().isList() ? "readonly " : "") + named.name(OBJECT) + (param().isList() ? "[]" : "");
            return param().isOptional() ? type + " | undefined" : type;
        }
        // What is unknown may be undefined anyway, and linters complain of saying it again.
        return param().scalar() == Scalar.JSON && !param().isList()
                ? "unknown"
                : TypeScript.LANGUAGE.scalars().of(param());
    }

    List<ParamCode> inner() {
        return named.members().stream().map(ParamCode::new).toList();
    }

    /** The object in a list, or behind what stands before it in a line. */
    String literal(int indent) {
        List<String> members = members();
        if (named.members().isEmpty()) {
            return TypeScriptLayout.object(indent, "", members, ",");
        }
        String margin = " ".repeat(indent);
        return members.stream().collect(Collectors.joining(",\n  " + margin, "{\n  " + margin, ",\n"))
                + inner().stream()
                        .map(member -> margin + "    " + member.literal(indent + 4) + "\n")
                        .collect(Collectors.joining("", margin + "  members: [\n", margin + "  ],\n"))
                + margin + "},";
    }

    /** What the row says of it. */
    List<String> members() {
        List<String> members = new ArrayList<>();
        members.add("name: " + TypeScriptLiteral.of(param().name()));
        members.add("property: " + TypeScriptLiteral.of(named.name(ACCESSOR)));
        members.add("type: " + TypeScriptLiteral.of(param().scalar().word()));
        if (param().isList()) {
            members.add("list: true");
        }
        if (param().isOptional()) {
            members.add("optional: true");
        }
        if (param().isSensitive()) {
            members.add("sensitive: true");
        }
        return members;
    }
}
