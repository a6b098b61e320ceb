package io.github.errorspec.emit.python;

import io.github.errorspec.emit.GeneratedFile;
import io.github.errorspec.emit.Prose;
import io.github.errorspec.model.Category;
import io.github.errorspec.model.ErrorDefinition;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What users of the package import. */
final class PackageFile {
    private final PythonCatalog catalog;
    private final PythonNames names;

    PackageFile(PythonCatalog catalog) {
        this.catalog = catalog;
        this.names = catalog.names();
    }

    private record Values(
            String doc,
            boolean hasDeprecated,
            boolean hasRenamed,
            String tableImport,
            List<Import> imports,
            List<CategoryClass> categoryClasses,
            List<Alias> aliases,
            List<String> all) {}

    private record Import(String module, List<String> names) {}

    private record CategoryClass(String name, String module) {}

    private record Alias(boolean first, String alias, String name, String aliasText, String nameText, String doc) {}

    GeneratedFile file() {
        List<String> blocks = new ArrayList<>(Prose.of(catalog.definition()));
        String title = blocks.remove(0);
        List<Import> imports = imports();
        List<Alias> aliases = aliases();
        return catalog.module(
                "__init__",
                "__init__",
                new Values(
                        PythonText.docstring(title, blocks, 0),
                        catalog.errors().stream().anyMatch(ErrorDefinition::isDeprecated),
                        !aliases.isEmpty(),
                        ErrorFiles.imported("from ._table import ", tableNames()),
                        imports,
                        catalog.definition().categories().stream()
                                .map(category -> new CategoryClass(
                                        PythonText.literal(names.category(category.id())),
                                        PythonText.literal(PythonNames.module(Optional.of(category.id())))))
                                .toList(),
                        aliases,
                        all(imports)));
    }

    private List<String> tableNames() {
        List<String> all = new ArrayList<>(List.of(names.errorType(), "Retry"));
        if (!catalog.definition().categories().isEmpty()) {
            all.add(names.categoryType());
        }
        all.sort(NaturalOrder.OF_IMPORTS);
        return all;
    }

    private List<Import> imports() {
        List<Import> imports = new ArrayList<>();
        for (Category category : catalog.definition().categories()) {
            Stream<String> own = Stream.of(names.category(category.id()));
            imports.add(imported(Optional.of(category.id()), own, category.errors()));
        }
        List<ErrorDefinition> others = catalog.definition().uncategorized();
        if (!others.isEmpty()) {
            imports.add(imported(Optional.empty(), Stream.of(), others));
        }
        imports.sort(Comparator.comparing(Import::module, NaturalOrder::compare));
        return imports;
    }

    private Import imported(Optional<String> category, Stream<String> own, List<ErrorDefinition> errors) {
        return new Import(
                PythonNames.module(category),
                Stream.concat(own, errors.stream().map(names::exception))
                        .sorted(NaturalOrder.OF_IMPORTS)
                        .toList());
    }

    private List<Alias> aliases() {
        List<Alias> aliases = new ArrayList<>();
        for (ErrorDefinition error : catalog.errors()) {
            String name = names.exception(error);
            for (String alias : names.former(error).keySet()) {
                aliases.add(new Alias(
                        aliases.isEmpty(),
                        alias,
                        name,
                        PythonText.literal(alias),
                        PythonText.literal(name),
                        PythonText.docstring("Deprecated: the earlier name of `" + name + "`.", List.of(), 4)));
            }
        }
        return aliases;
    }

    /** Without former names, which warn whoever asks for them. */
    private List<String> all(List<Import> imports) {
        List<String> all = new ArrayList<>(
                List.of("decode", "error_class", "find", "from_json", "from_response", "status_of", names.base()));
        all.addAll(tableNames());
        if (catalog.shared().localized()) {
            all.add("language_for");
        }
        imports.forEach(each -> all.addAll(each.names()));
        return all.stream()
                .sorted(NaturalOrder.OF_EXPORTS)
                .map(PythonText::literal)
                .toList();
    }
}
