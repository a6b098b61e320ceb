package io.github.errorspec.emit.python;

import io.github.errorspec.emit.GeneratedFile;
import io.github.errorspec.model.Category;
import io.github.errorspec.model.ErrorDefinition;
import io.github.errorspec.model.ParameterType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** A module for each category, with its exception and those of its rows; and one for the rows without a category. */
final class ErrorFiles {
    private final PythonCatalog catalog;
    private final RowClass rows;

    ErrorFiles(PythonCatalog catalog) {
        this.catalog = catalog;
        this.rows = new RowClass(catalog);
    }

    private record Values(
            String moduleDoc,
            boolean hasRows,
            boolean hasTyping,
            List<String> imports,
            List<String> typingImports,
            String codeType,
            boolean alone,
            List<CategoryClass> category,
            List<RowClass.Values> rows) {}

    private record CategoryClass(String line, String doc) {}

    List<GeneratedFile> files() {
        List<GeneratedFile> files = new ArrayList<>();
        for (Category category : catalog.definition().categories()) {
            files.add(file(Optional.of(category), category.errors()));
        }
        List<ErrorDefinition> others = catalog.definition().uncategorized();
        if (!others.isEmpty()) {
            files.add(file(Optional.empty(), others));
        }
        return files;
    }

    private GeneratedFile file(Optional<Category> category, List<ErrorDefinition> errors) {
        String superclass = category.map(each -> catalog.names().category(each.id()))
                .orElseGet(() -> catalog.names().base());
        List<String> typing = typingImports(errors);
        return catalog.module(
                PythonNames.module(category.map(Category::id)),
                "errors",
                new Values(
                        category.map(each -> "The errors of the category `" + each.id() + "`.")
                                .orElse("The errors without a category."),
                        !errors.isEmpty(),
                        !typing.isEmpty(),
                        imports(errors),
                        typing,
                        catalog.shared().codeType(),
                        category.isEmpty(),
                        category.stream().map(this::categoryClass).toList(),
                        errors.stream()
                                .map(error -> rows.values(error, superclass))
                                .toList()));
    }

    private CategoryClass categoryClass(Category category) {
        return new CategoryClass(
                Code.group(
                                "class " + catalog.names().category(category.id()) + "(",
                                "):",
                                catalog.names().base())
                        .text(0),
                PythonText.docstring(
                        "Any error of the category `" + category.id() + "`: " + TableFile.sentence(category.title()),
                        category.description().stream().toList(),
                        4));
    }

    private List<String> imports(List<ErrorDefinition> errors) {
        List<String> imports = new ArrayList<>();
        imports.add("from ._error import " + catalog.names().base());
        if (errors.isEmpty()) {
            return imports;
        }
        imports.add("from ._facts import raised");
        if (errors.stream().anyMatch(ErrorDefinition::isDeprecated)) {
            imports.add("from ._marks import deprecated");
        }
        imports.add("from ._table import " + catalog.names().errorType());
        Set<String> readers = new TreeSet<>();
        types(errors).forEach(type -> {
            readers.add(RowClass.reader(type));
            if (type.list()) {
                readers.add("as_list");
            }
        });
        if (!readers.isEmpty()) {
            imports.add(imported("from ._values import ", readers));
        }
        return imports;
    }

    /** On one line if it fits, else in brackets. */
    static String imported(String start, Collection<String> names) {
        String flat = start + String.join(", ", names);
        return flat.length() <= Code.WIDTH
                ? flat
                : names.stream().map(name -> "    " + name + ",\n").collect(Collectors.joining("", start + "(\n", ")"));
    }

    /** Of names that only annotations need. */
    private static List<String> typingImports(List<ErrorDefinition> errors) {
        Set<ParameterType> types = Set.copyOf(types(errors));
        List<String> imports = new ArrayList<>();
        if (types.stream().anyMatch(ParameterType::list)) {
            imports.add("    from collections.abc import Sequence");
        }
        if (types.stream().anyMatch(type -> type.scalar() == ParameterType.Scalar.TIMESTAMP)) {
            imports.add("    from datetime import datetime");
        }
        if (types.stream().anyMatch(type -> type.scalar() == ParameterType.Scalar.UUID)) {
            imports.add("    from uuid import UUID");
        }
        return imports;
    }

    private static List<ParameterType> types(List<ErrorDefinition> errors) {
        return errors.stream()
                .flatMap(error -> error.params().stream())
                .map(param -> param.type())
                .toList();
    }
}
