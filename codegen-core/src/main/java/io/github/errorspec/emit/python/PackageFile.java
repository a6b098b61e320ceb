package io.github.errorspec.emit.python;

import static io.github.errorspec.emit.language.NameKind.EXCEPTION;

import io.github.errorspec.emit.Prose;
import io.github.errorspec.emit.language.NamedCategory;
import io.github.errorspec.emit.language.NamedRow;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What users of the package import. */
record PackageFile(PythonCode code) {
    /** What comes out of a module. */
    record Import(String module, List<String> names) {}

    /** A type of objects and its module, as literals. */
    record ObjectModule(String className, String module) {}

    /** An earlier name of an exception. */
    record Alias(String alias, String name) {
        String aliasText() {
            return PythonLiteral.of(alias);
        }

        String nameText() {
            return PythonLiteral.of(name);
        }

        String doc() {
            return PythonText.docstring("Deprecated: the earlier name of `" + name + "`.", List.of(), 4);
        }
    }

    String doc() {
        return PythonText.docstring(Prose.blocks(code.catalog()), 0);
    }

    boolean hasRenamed() {
        return !aliases().isEmpty();
    }

    String tableImport() {
        return Code.imported("from ._table import ", tableNames());
    }

    private List<String> tableNames() {
        List<String> all = new ArrayList<>(List.of(code.errorType(), "Retry"));
        if (code.catalog().hasCategories()) {
            all.add(code.categoryType());
        }
        all.sort(NaturalOrder.OF_IMPORTS);
        return all;
    }

    List<Import> imports() {
        List<Import> imports = new ArrayList<>();
        for (NamedCategory category : code.named().categories()) {
            Stream<String> own = Stream.of(category.name(EXCEPTION));
            imports.add(imported(Optional.of(category), own, code.named().rowsOf(category)));
        }
        List<NamedRow> others = code.named().uncategorized();
        if (!others.isEmpty()) {
            imports.add(imported(Optional.empty(), Stream.of(), others));
        }
        imports.sort(Comparator.comparing(Import::module, NaturalOrder::compare));
        return imports;
    }

    private static Import imported(Optional<NamedCategory> category, Stream<String> own, List<NamedRow> rows) {
        return new Import(
                PythonCode.module(category),
                Stream.of(
                                own,
                                rows.stream().map(row -> row.name(EXCEPTION)),
                                rows.stream().flatMap(row -> ObjectClass.of(row).stream()
                                        .map(ObjectClass::name)))
                        .flatMap(names -> names)
                        .sorted(NaturalOrder.OF_IMPORTS)
                        .toList());
    }

    /** The types of objects, and where each is. */
    List<ObjectModule> objects() {
        return code.named().rows().stream()
                .flatMap(row -> ObjectClass.of(row).stream()
                        .map(object -> new ObjectModule(
                                PythonLiteral.of(object.name()), PythonLiteral.of(PythonCode.module(row.category())))))
                .toList();
    }

    List<Alias> aliases() {
        return code.named().rows().stream()
                .flatMap(row -> row.aliases().stream().map(alias -> new Alias(alias.name(), row.name(EXCEPTION))))
                .toList();
    }

    /** Without former names, which warn whoever asks for them. */
    List<String> all() {
        List<String> all = new ArrayList<>(
                List.of("decode", "error_class", "find", "from_json", "from_response", "status_of", code.base()));
        all.addAll(tableNames());
        if (code.catalog().isLocalized()) {
            all.add("language_for");
        }
        imports().forEach(each -> all.addAll(each.names()));
        return all.stream()
                .sorted(NaturalOrder.OF_EXPORTS)
                .map(PythonLiteral::of)
                .toList();
    }
}
