package io.github.errorspec.emit.rust;

import static io.github.errorspec.emit.language.NameKind.TYPE;

import io.github.errorspec.emit.Prose;
import io.github.errorspec.markdown.Block;
import io.github.errorspec.markdown.Inline;
import io.github.errorspec.markdown.Markdown;
import io.github.errorspec.markdown.Texts;
import io.github.errorspec.resolve.ResolvedCategory;
import io.github.errorspec.resolve.ResolvedParam;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What documentation comments say. */
final class RustDocs {
    private static final String INDENT = "    ";
    private static final String MARK = "///";

    private final Prose prose;

    RustDocs(RustCode code) {
        this.prose = new Prose(error -> "`" + code.named().named(error).name(TYPE) + "`");
    }

    /** Of the type of a row. */
    static List<String> type(RustRow row) {
        return DocText.lines(Prose.blocks(row.named().row()), "", MARK);
    }

    /** Of its kind, which tells where more is told. */
    static List<String> kind(RustRow row) {
        List<String> lines = new ArrayList<>(
                DocText.lines(List.of(Markdown.words(Prose.title(row.named().row()))), INDENT, MARK));
        lines.add(INDENT + MARK);
        lines.addAll(
                DocText.paragraph("See [`rows::" + row.name() + "`](super::rows::" + row.name() + ").", INDENT, MARK));
        return lines;
    }

    static List<String> category(ResolvedCategory category) {
        return DocText.lines(Prose.blocks(category), INDENT, MARK);
    }

    /** An earlier name of a row. */
    static List<String> alias(String indent, RustRow row) {
        return DocText.paragraph("An earlier name of `" + row.name() + "`.", indent, MARK);
    }

    static String aliasDeprecation(RustRow row) {
        return RustLiteral.of("use `" + row.name() + "` instead");
    }

    /** The note of a deprecated row, as a literal; rustdoc reads it as Markdown. */
    Optional<String> deprecation(RustRow row) {
        return prose.deprecation(row.named().row()).map(text -> RustLiteral.of(DocText.single(text)));
    }

    /** The arguments that raise a row. */
    static List<String> arguments(List<RustParam> params) {
        List<List<Block>> items = params.stream()
                .map(param -> Texts.prefixed(
                        List.of(new Inline.Code(param.name()), new Inline.Text(": ")), Prose.blocks(param.param(), "")))
                .toList();
        return DocText.lines(List.of(Block.Items.bullets(items)), INDENT, MARK);
    }

    static List<String> setter(RustParam param) {
        return DocText.lines(Prose.blocks(param.param(), "."), INDENT, MARK);
    }

    static List<String> field(ResolvedParam field) {
        String end = field.isOptional() ? "; nothing if the catalog does not say." : ".";
        return DocText.lines(Prose.blocks(field, end), INDENT, MARK);
    }

    static List<String> member(ResolvedParam member) {
        String end = member.isOptional() ? "; nothing if there is none." : ".";
        return DocText.lines(Prose.blocks(member, end), INDENT, MARK);
    }

    /** The type of an object, or of those of a list. */
    static List<String> object(RustRow row, ResolvedParam param) {
        String start = param.isList() ? "One of the `" : "The `";
        return DocText.paragraph(start + param.name() + "` of [`" + row.name() + "`].", "", MARK);
    }

    static List<String> getter(RustParam param) {
        return DocText.lines(Prose.blocks(param.param(), "; nothing if it is missing."), INDENT, MARK);
    }
}
