package io.github.errorspec.emit.rust;

import static io.github.errorspec.emit.language.NameKind.TYPE;

import io.github.errorspec.emit.CommentLines;
import io.github.errorspec.emit.MarkdownEscape;
import io.github.errorspec.emit.Prose;
import io.github.errorspec.model.Category;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What documentation comments say. */
final class RustDocs {
    private static final String INDENT = "    ";

    private final Prose prose;

    RustDocs(RustCode code) {
        this.prose = new Prose(
                code.catalog().definition(),
                error -> "`" + code.named().named(error).name(TYPE) + "`");
    }

    /** Of the type of a row. */
    List<String> type(RustRow row) {
        return DocText.lines(prose.of(row.definition()), "", "///");
    }

    /** Of its kind, which tells where more is told. */
    List<String> kind(RustRow row) {
        String title = DocText.inline(prose.of(row.definition()).get(0));
        return DocText.comment(
                List.of(title, "See [`rows::" + row.name() + "`](super::rows::" + row.name() + ")."), INDENT, "///");
    }

    static List<String> category(Category category) {
        List<String> blocks = new ArrayList<>();
        blocks.add(category.title().endsWith(".") ? category.title() : category.title() + ".");
        category.description().ifPresent(blocks::add);
        return DocText.lines(blocks, INDENT, "///");
    }

    /** An earlier name of a row. */
    static List<String> alias(String indent, RustRow row) {
        return DocText.comment(List.of("An earlier name of `" + row.name() + "`."), indent, "///");
    }

    static String aliasDeprecation(RustRow row) {
        return RustLiteral.of("use `" + row.name() + "` instead");
    }

    /** The note of a deprecated row, as a literal; rustdoc reads it as Markdown. */
    Optional<String> deprecation(RustRow row) {
        return prose.deprecation(row.definition())
                .map(text -> RustLiteral.of(MarkdownEscape.of(CommentLines.single(text))));
    }

    /** The arguments that raise a row. */
    static List<String> arguments(List<RustParam> params) {
        List<String> items = params.stream()
                .map(param -> "- `" + param.name() + "`: " + DocText.inline(Prose.of(param.definition())))
                .toList();
        return DocText.comment(List.of(String.join("\n", items)), INDENT, "///");
    }

    static List<String> setter(RustParam param) {
        return sentence(param, "");
    }

    static List<String> getter(RustParam param) {
        return sentence(param, "; nothing if it is missing");
    }

    private static List<String> sentence(RustParam param, String end) {
        String text = Prose.of(param.definition());
        boolean said = text.endsWith("!") || text.endsWith("?") || text.endsWith("...");
        return DocText.comment(List.of(DocText.inline(text + (said ? "" : end + "."))), INDENT, "///");
    }
}
