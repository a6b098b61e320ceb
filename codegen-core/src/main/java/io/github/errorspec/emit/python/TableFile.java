package io.github.errorspec.emit.python;

import io.github.errorspec.emit.Prose;
import io.github.errorspec.markdown.Block;
import io.github.errorspec.markdown.Markdown;
import io.github.errorspec.resolve.ResolvedRow;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What the catalog knows about its errors, as constants. */
record TableFile(PythonCode code) {
    /** The declaration of a constant. */
    record Constant(String line, String doc) {}

    /** An earlier id, and that of today. */
    record Alias(String name, String id) {}

    record Shape(int length, String places) {}

    String doc() {
        String title = "An error of the catalog: " + Prose.title(code.catalog());
        List<Block> blocks = new ArrayList<>(Prose.body(code.catalog()));
        blocks.add(Markdown.words("Each is a constant here, and raised as an exception of its own."));
        return PythonText.docstring(title, blocks, 4);
    }

    List<Constant> constants() {
        return code.catalog().rows().stream().flatMap(this::constants).toList();
    }

    private Stream<Constant> constants(ResolvedRow row) {
        List<Block> deprecation = code.prose()
                .deprecation(row)
                .map(text -> Markdown.read("Deprecated: " + text))
                .orElse(List.of());
        String summary = Prose.title(row);
        String renamed = "Deprecated: the earlier name of `" + row.id() + "`.";
        return Stream.concat(
                Stream.of(constant(row.id(), PythonText.docstring(summary, deprecation, 4))),
                row.aliases().stream()
                        .map(alias -> constant(alias.value(), PythonText.docstring(renamed, List.of(), 4))));
    }

    private Constant constant(String name, String doc) {
        return new Constant(
                Code.subscript(name + ": ClassVar[", code.errorType(), "]").text(4), doc);
    }

    List<TableRow> rows() {
        return code.named().rows().stream().map(row -> new TableRow(code, row)).toList();
    }

    List<FieldCode> fields() {
        return FieldCode.all(code);
    }

    /** The types of what a row says beyond what all do. */
    List<String> traitTypes() {
        List<String> types = new ArrayList<>(code.catalog().hasTags() ? List.of("tuple[str, ...]") : List.of());
        fields().forEach(field -> types.add(field.type()));
        return types;
    }

    List<Alias> aliases() {
        return code.catalog().rows().stream()
                .flatMap(row -> row.aliases().stream()
                        .map(alias -> new Alias(PythonLiteral.of(alias.value()), PythonLiteral.of(row.id()))))
                .toList();
    }

    List<Shape> shapes() {
        return code.catalog().families().stream()
                .map(shape -> new Shape(
                        shape.length(),
                        PythonLiteral.tuple(
                                shape.wildcards().stream().map(String::valueOf).toList())))
                .toList();
    }

    String wildcard() {
        return PythonLiteral.of(code.catalog().definition().codes().wildcard().map(String::valueOf));
    }
}
