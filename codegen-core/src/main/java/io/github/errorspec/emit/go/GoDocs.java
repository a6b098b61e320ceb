package io.github.errorspec.emit.go;

import static io.github.errorspec.emit.language.NameKind.CONSTANT;
import static io.github.errorspec.emit.language.NameKind.FUNCTION;
import static io.github.errorspec.emit.language.NameKind.PARAMS;

import io.github.errorspec.emit.CommentLines;
import io.github.errorspec.emit.Prose;
import io.github.errorspec.emit.language.NameKind;
import io.github.errorspec.emit.language.NamedCategory;
import io.github.errorspec.emit.language.NamedParam;
import io.github.errorspec.emit.language.NamedRow;
import io.github.errorspec.markdown.Block;
import io.github.errorspec.markdown.Markdown;
import io.github.errorspec.markdown.Texts;
import java.util.ArrayList;
import java.util.List;

/** What documentation comments say. */
final class GoDocs {
    private static final String MEMBER = "\t";

    private final GoCode code;
    private final Prose prose;

    GoDocs(GoCode code) {
        this.code = code;
        this.prose = new Prose(error -> "[" + code.named().named(error).name(CONSTANT) + "]");
    }

    /** Of the package. */
    String ofCatalog() {
        List<Block> blocks = new ArrayList<>(Prose.body(code.catalog()));
        blocks.add(
                Markdown.words(
                        "Functions such as [" + code.first().name(FUNCTION)
                                + "] raise errors, the constants of [Kind] recognise them, and [FromResponse] reads those of other services."));
        return GoComment.of(
                "Package " + code.packageName() + " has the errors of the catalog "
                        + code.catalog().definition().id() + ": " + Prose.title(code.catalog()),
                blocks,
                List.of(),
                "");
    }

    /** Of the constant of a row. */
    String ofKind(NamedRow row) {
        List<Block> blocks = new ArrayList<>(Prose.body(row.row()));
        blocks.addAll(Prose.links(row.row()));
        return GoComment.of(
                row.name(CONSTANT) + " is \u201C"
                        + CommentLines.single(row.row().definition().texts().name()) + "\u201D: "
                        + Prose.facts(row.row()) + ".",
                blocks,
                deprecation(row),
                MEMBER);
    }

    /** Of an earlier name of the constant of a row. */
    static String ofAlias(String name, NamedRow row) {
        return GoComment.of(
                name + " is what [" + row.name(CONSTANT) + "] was called earlier.",
                List.of(),
                List.of("Use [" + row.name(CONSTANT) + "] instead."),
                MEMBER);
    }

    static String ofCategory(NamedCategory category) {
        return GoComment.of(
                category.name(CONSTANT) + " is \u201C"
                        + CommentLines.single(category.category().definition().title()) + "\u201D.",
                Prose.description(category.category().definition().description()),
                List.of(),
                MEMBER);
    }

    /** Of the function that raises an error. */
    String ofConstructor(NamedRow row) {
        StringBuilder first = new StringBuilder(row.name(FUNCTION) + " returns the error [" + row.name(CONSTANT) + "]: "
                + Prose.facts(row.row()) + ".");
        if (row.row().isFamily()) {
            first.append(" A code that is none of ")
                    .append(row.row().code())
                    .append(", which [Kind.Matches] tells, makes an unknown error that says so.");
        }
        if (row.required().size() < row.params().size()) {
            first.append(" [").append(row.name(PARAMS)).append("] takes optional params too.");
        }
        return GoComment.of(first.toString(), List.of(), deprecation(row), "");
    }

    /** Of the struct with the params. */
    String ofParams(NamedRow row) {
        return GoComment.of(
                row.name(PARAMS) + " are the params of [" + row.name(CONSTANT) + "].", List.of(), deprecation(row), "");
    }

    /** Of the type of a param that is an object. */
    String ofObject(NamedRow row, NamedParam param) {
        String name = param.name(NameKind.OBJECT);
        return GoComment.of(
                name + " is " + (param.param().isList() ? "one of the " : "the ")
                        + param.param().name() + " of [" + row.name(CONSTANT) + "].",
                List.of(),
                deprecation(row),
                "");
    }

    /** Of a field; its name comes first, so that no description is taken for anything else. */
    static String ofField(GoParam param) {
        List<Block> text =
                Prose.blocks(param.named().param(), param.named().param().isOptional() ? ". Optional." : ".");
        return GoComment.of(Texts.prefixed(param.field() + ": ", text), List.of(), MEMBER);
    }

    /** Of the method that raises an error with all params. */
    static String ofErr(NamedRow row) {
        String family =
                row.row().isFamily() ? " A code that is none of the family makes an unknown error that says so." : "";
        return GoComment.of(
                "Err returns the error [" + row.name(CONSTANT) + "] with these params." + family,
                List.of(),
                List.of(),
                "");
    }

    /** Of the function that gives the params back. */
    String ofParamsOf(NamedRow row) {
        return GoComment.of(
                row.name(PARAMS) + "Of returns the params of the first error [" + row.name(CONSTANT)
                        + "] in the tree of err; false if there is none.",
                List.of(),
                deprecation(row),
                "");
    }

    private List<String> deprecation(NamedRow row) {
        return prose.deprecation(row.row()).stream().toList();
    }
}
