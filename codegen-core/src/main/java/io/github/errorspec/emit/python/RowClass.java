package io.github.errorspec.emit.python;

import static io.github.errorspec.emit.language.NameKind.EXCEPTION;

import io.github.errorspec.emit.CommentLines;
import io.github.errorspec.emit.Prose;
import io.github.errorspec.emit.language.NamedRow;
import io.github.errorspec.markdown.Block;
import io.github.errorspec.markdown.Markdown;
import java.util.ArrayList;
import java.util.List;

/** The exception of a row. */
record RowClass(PythonCode code, NamedRow named, String superclass) {
    /** Why it should no longer be used, if so. */
    List<String> deprecation() {
        return code.prose().deprecation(named.row()).stream()
                .map(text -> PythonLiteral.of(CommentLines.single(text)))
                .toList();
    }

    String classLine() {
        return Code.group("class " + named.name(EXCEPTION) + "(", "):", superclass)
                .text(0);
    }

    String doc() {
        List<Block> blocks = new ArrayList<>(Prose.blocks(named.row()));
        code.prose().deprecation(named.row()).ifPresent(text -> blocks.addAll(Markdown.read("Deprecated: " + text)));
        return PythonText.docstring(blocks, 4);
    }

    String typeLine() {
        return Code.parenthesized(4, "type: ClassVar[" + code.errorType() + "] = ", code.constant(named));
    }

    List<ObjectClass> objects() {
        return ObjectClass.of(named);
    }

    List<PropertyCode> params() {
        return named.params().stream().map(PropertyCode::new).toList();
    }

    String initLine() {
        List<Code> arguments = new ArrayList<>();
        arguments.add(Code.of("self"));
        if (named.row().isFamily() || !named.params().isEmpty()) {
            arguments.add(Code.of("*"));
        }
        if (named.row().isFamily()) {
            arguments.add(Code.of("code: " + code.codeType()));
        }
        params().forEach(param -> arguments.add(param.argument()));
        return Code.group("def __init__(", arguments, ") -> None:").text(4);
    }

    String initDoc() {
        List<String> sections = new ArrayList<>();
        if (named.row().isFamily()) {
            String text = "One of the codes " + named.row().code() + ".";
            sections.addAll(PythonText.argument("code", List.of(Markdown.words(text)), 8));
        }
        for (PropertyCode param : params()) {
            List<Block> text = Prose.blocks(param.named().param(), ".");
            sections.addAll(PythonText.argument(param.name(), text, 8));
        }
        if (!sections.isEmpty()) {
            sections.add(0, "Args:");
        }
        if (named.row().isFamily()) {
            sections.addAll(List.of("", "Raises:", "    ValueError: If the code is another one."));
        }
        return PythonText.docstring("Create the error, which is then to be raised.", List.of(), sections, 8);
    }

    String initCall() {
        List<Code> arguments = new ArrayList<>();
        arguments.add(Code.of(code.constant(named)));
        arguments.add(Code.group("{", params().stream().map(PropertyCode::value).toList(), "}"));
        if (named.row().isFamily()) {
            arguments.add(Code.of("code"));
        }
        return Code.group("super().__init__(", List.of(Code.group("raised(", arguments, ")")), ")")
                .text(8);
    }
}
