package io.github.errorspec.emit.kotlin;

import io.github.errorspec.emit.CommentLines;
import io.github.errorspec.emit.GeneratedFile;
import io.github.errorspec.emit.Prose;
import io.github.errorspec.model.Category;
import io.github.errorspec.model.ErrorDefinition;
import io.github.errorspec.model.ParameterType.Scalar;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The exceptions: a file for the catalog, one for each category with its rows, and one for the rows without a category. */
final class ExceptionTypes {
    private final KotlinCatalog catalog;
    private final KotlinDeprecation deprecation;

    ExceptionTypes(KotlinCatalog catalog) {
        this.catalog = catalog;
        this.deprecation = new KotlinDeprecation(catalog);
    }

    private record RowsFile(
            boolean suppress, boolean hasImports, List<String> imports, List<Group> group, List<Row> rows) {}

    private record Group(String name, String doc) {}

    private record Row(
            String id,
            String name,
            String doc,
            List<String> deprecation,
            String superclass,
            List<String> tags,
            boolean plain,
            List<String> parameters,
            String raise,
            List<String> arguments,
            List<Param> params) {}

    private record Param(String name, String doc, String type, String value) {}

    List<GeneratedFile> files() {
        List<GeneratedFile> files = new ArrayList<>();
        String base = catalog.names().exception();
        files.add(catalog.file("Exception", base, List.of()));
        for (Category category : catalog.categories()) {
            String name = catalog.names().exception(category);
            Group group = new Group(name, KotlinDoc.of(prose(category), 0));
            files.add(catalog.file("Exceptions", name, rowsFile(category.errors(), List.of(group), name)));
        }
        List<ErrorDefinition> others = catalog.definition().uncategorized();
        if (!others.isEmpty()) {
            // A file with a single class is called like that.
            String name = others.size() == 1
                    ? catalog.names().exception(others.get(0))
                    : catalog.names().type("OtherExceptions");
            files.add(catalog.file("Exceptions", name, rowsFile(others, List.of(), base)));
        }
        return files;
    }

    private static List<String> prose(Category category) {
        List<String> blocks = new ArrayList<>();
        blocks.add(CommentLines.single(category.title()) + ": any error of the category `" + category.id() + "`.");
        category.description().ifPresent(blocks::add);
        return blocks;
    }

    private RowsFile rowsFile(List<ErrorDefinition> errors, List<Group> group, String superclass) {
        List<KotlinRow> rows = catalog.rows(errors);
        List<String> imports = new ArrayList<>();
        if (uses(rows, Scalar.TIMESTAMP)) {
            imports.add("java.time.Instant");
        }
        if (uses(rows, Scalar.UUID)) {
            imports.add("java.util.UUID");
        }
        return new RowsFile(
                errors.stream().anyMatch(ErrorDefinition::isDeprecated),
                !imports.isEmpty(),
                imports,
                group,
                rows.stream().map(row -> row(row, superclass)).toList());
    }

    private static boolean uses(List<KotlinRow> rows, Scalar scalar) {
        return rows.stream().anyMatch(row -> row.params().stream().anyMatch(param -> param.is(scalar)));
    }

    private Row row(KotlinRow row, String superclass) {
        Stream<String> code =
                row.isFamily() ? Stream.of("code: " + (catalog.hasIntegerCodes() ? "Long" : "String")) : Stream.of();
        return new Row(
                row.id(),
                row.exception(),
                KotlinDoc.of(catalog.prose().of(row.definition()), 0),
                deprecation.of(row, 0, KotlinRow::exception),
                superclass,
                tags(row),
                !row.isFamily() && row.params().isEmpty(),
                Stream.concat(code, row.params().stream().map(KotlinParam::declaration))
                        .toList(),
                row.isFamily() ? "raisedIn" : "raised",
                Stream.concat(
                                row.isFamily() ? Stream.of("code", "cause") : Stream.of(),
                                row.definition().params().stream()
                                        .map(param -> KotlinParam.of(param).pair()))
                        .toList(),
                row.params().stream().map(this::param).toList());
    }

    private static List<String> tags(KotlinRow row) {
        List<String> tags = new ArrayList<>();
        if (row.isFamily()) {
            tags.addAll(KotlinDoc.tag(
                    "@param code",
                    "A concrete code of the family " + row.definition().code() + "."));
        }
        for (KotlinParam param : row.params()) {
            tags.addAll(KotlinDoc.tag("@param " + param.name(), Prose.of(param.definition()) + "."));
        }
        tags.add("@param cause What led to the error, if there is something.");
        if (row.isFamily()) {
            tags.add("@throws IllegalArgumentException if the code is none of the family.");
        }
        return tags;
    }

    private Param param(KotlinParam param) {
        return new Param(
                param.name(),
                KotlinDoc.of(List.of(Prose.of(param.definition()) + "."), 4),
                param.type(),
                param.value(catalog.names().type("Values")));
    }
}
