package io.github.errorspec.emit.typescript;

import static io.github.errorspec.emit.language.NameKind.ACCESSOR;

import io.github.errorspec.emit.Prose;
import io.github.errorspec.emit.language.NamedParam;
import io.github.errorspec.resolve.ResolvedParam;
import java.util.ArrayList;
import java.util.List;

/** What templates say of a param. */
record ParamCode(NamedParam named) {
    private ResolvedParam param() {
        return named.param();
    }

    String doc() {
        return TypeScriptComment.of(Prose.blocks(param(), "."), 4);
    }

    /** The same of a field of the catalog. */
    String rowDoc() {
        return TypeScriptComment.of(Prose.blocks(param(), "."), 2);
    }

    /** Its member in the type of the params. */
    String member() {
        return "readonly " + named.name(ACCESSOR) + (param().isOptional() ? "?: " : ": ")
                + TypeScript.LANGUAGE.scalars().of(param()) + ";";
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
