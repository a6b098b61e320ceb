package io.github.errorspec.emit.go;

import io.github.errorspec.emit.CommentLines;
import io.github.errorspec.emit.Prose;
import io.github.errorspec.model.Catalog;
import io.github.errorspec.model.Category;
import io.github.errorspec.model.ErrorDefinition;
import java.util.List;
import java.util.stream.Stream;

/** What documentation comments say. */
final class GoDocs {
    private static final String MEMBER = "\t";

    private final GoCatalog catalog;
    private final Prose prose;

    GoDocs(GoCatalog catalog) {
        this.catalog = catalog;
        this.prose = new Prose(catalog.definition(), error -> "[Err" + GoNames.stem(error) + "]");
    }

    /** Of the package. */
    String ofCatalog() {
        Catalog definition = catalog.definition();
        List<String> blocks = Prose.of(definition);
        String first = "Package " + catalog.packageName() + " has the errors of the catalog " + definition.id() + ": "
                + CommentLines.single(blocks.get(0));
        String use = "Functions such as [New" + catalog.rows().get(0).stem() + "] raise errors, the constants of [Kind]"
                + " recognise them, and [FromResponse] reads those of other services.";
        return GoComment.of(
                first,
                Stream.concat(blocks.subList(1, blocks.size()).stream(), Stream.of(use))
                        .toList(),
                List.of(),
                "");
    }

    /** Of the constant of a row. */
    String ofKind(GoRow row) {
        ErrorDefinition error = row.definition();
        List<String> blocks = prose.of(error);
        return GoComment.of(
                row.kind() + " is \u201C" + CommentLines.single(error.texts().name()) + "\u201D: " + facts(row) + ".",
                blocks.subList(1, blocks.size()),
                deprecation(row),
                MEMBER);
    }

    private static String facts(GoRow row) {
        return (row.isFamily() ? "codes " : "code ") + row.definition().code().text() + ", HTTP "
                + row.definition().policy().httpStatus();
    }

    /** Of an earlier name of the constant of a row. */
    static String ofAlias(String name, GoRow row) {
        return GoComment.of(
                name + " is what [" + row.kind() + "] was called earlier.",
                List.of(),
                List.of("Use [" + row.kind() + "] instead."),
                MEMBER);
    }

    static String ofCategory(Category category) {
        return GoComment.of(
                GoNames.category(category) + " is \u201C" + CommentLines.single(category.title()) + "\u201D.",
                category.description().stream().toList(),
                List.of(),
                MEMBER);
    }

    /** Of the function that raises an error. */
    String ofConstructor(GoRow row) {
        ErrorDefinition error = row.definition();
        StringBuilder first =
                new StringBuilder("New" + row.stem() + " returns the error [" + row.kind() + "]: " + facts(row) + ".");
        if (row.isFamily()) {
            first.append(" A code that is none of ")
                    .append(error.code().text())
                    .append(", which [Kind.Matches] tells, makes an unknown error that says so.");
        }
        if (row.required().size() < row.params().size()) {
            first.append(" [").append(row.stem()).append("Params] takes optional params too.");
        }
        return GoComment.of(first.toString(), List.of(), deprecation(row), "");
    }

    /** Of the struct with the params. */
    String ofParams(GoRow row) {
        return GoComment.of(
                row.stem() + "Params are the params of [" + row.kind() + "].", List.of(), deprecation(row), "");
    }

    /** Of a field; its name comes first, so that no description is taken for anything else. */
    static String ofField(GoParam param) {
        String text = CommentLines.single(Prose.of(param.definition()));
        return GoComment.of(
                param.field() + ": " + text + "." + (param.isOptional() ? " Optional." : ""),
                List.of(),
                List.of(),
                MEMBER);
    }

    /** Of the method that raises an error with all params. */
    static String ofErr(GoRow row) {
        String family = row.isFamily() ? " A code that is none of the family makes an unknown error that says so." : "";
        return GoComment.of(
                "Err returns the error [" + row.kind() + "] with these params." + family, List.of(), List.of(), "");
    }

    /** Of the function that gives the params back. */
    String ofParamsOf(GoRow row) {
        return GoComment.of(
                row.stem() + "ParamsOf returns the params of the first error [" + row.kind()
                        + "] in the tree of err; false if there is none.",
                List.of(),
                deprecation(row),
                "");
    }

    private List<String> deprecation(GoRow row) {
        return prose.deprecation(row.definition()).stream().toList();
    }
}
