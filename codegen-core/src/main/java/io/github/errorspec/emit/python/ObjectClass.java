package io.github.errorspec.emit.python;

import static io.github.errorspec.emit.language.NameKind.EXCEPTION;
import static io.github.errorspec.emit.language.NameKind.OBJECT;

import io.github.errorspec.emit.Prose;
import io.github.errorspec.emit.language.NamedParam;
import io.github.errorspec.emit.language.NamedRow;
import java.util.ArrayList;
import java.util.List;

/** The type of a param that is an object, or of those of a list. */
record ObjectClass(NamedRow row, NamedParam param) {
    static List<ObjectClass> of(NamedRow row) {
        return row.params().stream()
                .filter(param -> param.param().isObject())
                .map(param -> new ObjectClass(row, param))
                .toList();
    }

    String name() {
        return param.name(OBJECT);
    }

    String doc() {
        String what = (param.param().isList() ? "One of the `" : "The `")
                + param.param().name() + "` of `" + row.name(EXCEPTION) + "`.";
        return PythonText.docstring(what, List.of(), 4);
    }

    List<PropertyCode> members() {
        return param.members().stream().map(PropertyCode::new).toList();
    }

    String initLine() {
        List<Code> arguments = new ArrayList<>(List.of(Code.of("self"), Code.of("*")));
        members().forEach(member -> arguments.add(member.argument()));
        return Code.group("def __init__(", arguments, ") -> None:").text(4);
    }

    String initDoc() {
        List<String> sections = new ArrayList<>(List.of("Args:"));
        for (PropertyCode member : members()) {
            sections.addAll(PythonText.argument(
                    member.name(), Prose.blocks(member.named().param(), "."), 8));
        }
        return PythonText.docstring("Create the object.", List.of(), sections, 8);
    }

    String initCall() {
        return Code.group(
                        "vars(self).update(",
                        members().stream().map(PropertyCode::keeping).toList(),
                        ")")
                .text(8);
    }

    String readLine() {
        return Code.group("def read(", ") -> " + name() + " | None:", "cls", "value: object")
                .text(4);
    }

    String readCall() {
        return Code.group(
                        "return cls(",
                        members().stream().map(PropertyCode::reading).toList(),
                        ")")
                .text(12);
    }

    String dictCall() {
        List<Code> members = members().stream()
                .map(member -> Code.of(PythonLiteral.of(member.named().param().name()) + ": self." + member.name()))
                .toList();
        return Code.group("return given(", List.of(Code.group("{", members, "}")), ")")
                .text(8);
    }

    /** Of a sensitive one, nobody may see what is in it. */
    List<String> hidden() {
        return param.param().isSensitive() ? List.of(PythonLiteral.of(name() + "(***)")) : List.of();
    }
}
