package io.github.errorspec.emit.python;

import static io.github.errorspec.emit.language.NameKind.EXCEPTION;

import io.github.errorspec.emit.language.NamedCategory;
import io.github.errorspec.emit.language.NamedRow;
import io.github.errorspec.model.ParameterType.Scalar;
import io.github.errorspec.resolve.ResolvedParam;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * A module with the exception of a category and those of its rows, or with those of the rows without a category.
 *
 * @param category the one, or none
 * @param named its rows
 */
record ErrorsFile(PythonCode code, List<CategoryCode> category, List<NamedRow> named) {
    static ErrorsFile of(PythonCode code, NamedCategory category) {
        return new ErrorsFile(
                code, List.of(new CategoryCode(code, category)), code.named().rowsOf(category));
    }

    String moduleDoc() {
        return category.stream()
                .map(each ->
                        "The errors of the category `" + each.named().category().id() + "`.")
                .findFirst()
                .orElse("The errors without a category.");
    }

    List<RowClass> rows() {
        String superclass = category.stream()
                .map(each -> each.named().name(EXCEPTION))
                .findFirst()
                .orElse(code.base());
        return named.stream().map(row -> new RowClass(code, row, superclass)).toList();
    }

    boolean hasRows() {
        return !named.isEmpty();
    }

    List<String> imports() {
        List<String> imports = new ArrayList<>();
        imports.add("from ._error import " + code.base());
        if (!hasRows()) {
            return imports;
        }
        imports.add("from ._facts import raised");
        if (named.stream().anyMatch(row -> row.row().isDeprecated())) {
            imports.add("from ._marks import deprecated");
        }
        imports.add("from ._table import " + code.errorType());
        Set<String> readers = new TreeSet<>();
        rows().forEach(row -> row.params().forEach(param -> readers.addAll(param.functions())));
        if (hasObjects()) {
            readers.addAll(List.of("ObjectValue", "given"));
            objects().forEach(object -> object.members().forEach(member -> readers.addAll(member.memberFunctions())));
        }
        if (!readers.isEmpty()) {
            imports.add(Code.imported("from ._values import ", readers));
        }
        return imports;
    }

    boolean hasObjects() {
        return !objects().isEmpty();
    }

    private List<ObjectClass> objects() {
        return named.stream().flatMap(row -> ObjectClass.of(row).stream()).toList();
    }

    boolean hasTyping() {
        return hasLists() || hasTimestamps() || hasUuids();
    }

    /** Whether annotations need it, as with those that follow. */
    boolean hasLists() {
        return params().anyMatch(ResolvedParam::isList);
    }

    boolean hasTimestamps() {
        return params().anyMatch(param -> param.scalar() == Scalar.TIMESTAMP);
    }

    boolean hasUuids() {
        return params().anyMatch(param -> param.scalar() == Scalar.UUID);
    }

    private Stream<ResolvedParam> params() {
        return named.stream()
                .flatMap(row -> row.row().params().stream())
                .flatMap(param -> Stream.concat(Stream.of(param), param.members().stream()));
    }
}
