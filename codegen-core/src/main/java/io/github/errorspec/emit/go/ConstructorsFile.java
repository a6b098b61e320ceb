package io.github.errorspec.emit.go;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The functions that raise errors, and the structs with their params.
 *
 * @param importsTime whether a param is a timestamp
 * @param rows in order
 */
record ConstructorsFile(boolean importsTime, List<Constructor> rows) {
    /**
     * Those of a row.
     *
     * @param arguments of the function
     * @param call what it returns
     * @param params whether there are any
     * @param codeParameter what the method of the struct takes
     * @param raise the function that makes the error
     * @param code the concrete code
     */
    record Constructor(
            String comment,
            String stem,
            String kind,
            String arguments,
            String call,
            boolean params,
            String typeComment,
            List<Field> fields,
            String errComment,
            String codeParameter,
            String raise,
            String code,
            String ofComment) {}

    record Field(String comment, String name, String type, String write, String read) {}

    static ConstructorsFile of(GoCatalog catalog, GoDocs docs) {
        return new ConstructorsFile(
                ParamTypes.of(catalog).hasTimestamps(),
                catalog.rows().stream()
                        .map(row -> constructor(catalog, docs, row))
                        .toList());
    }

    private static Constructor constructor(GoCatalog catalog, GoDocs docs, GoRow row) {
        String raise = row.isFamily() ? "raiseMember" : "raise";
        String code = row.isFamily() ? "code" : catalog.codeLiteral(row);
        return new Constructor(
                docs.ofConstructor(row),
                row.stem(),
                row.kind(),
                arguments(row),
                row.params().isEmpty() ? raise + "(" + row.kind() + ", " + code + ", nil)" : call(row),
                !row.params().isEmpty(),
                docs.ofParams(row),
                row.params().stream()
                        .map(param -> new Field(
                                GoDocs.ofField(param), param.field(), param.type(), param.write(), param.read()))
                        .toList(),
                GoDocs.ofErr(row),
                row.isFamily() ? "code Code" : "",
                raise,
                code,
                docs.ofParamsOf(row));
    }

    /** {@code item string, left int64}. */
    private static String arguments(GoRow row) {
        List<String> arguments = new ArrayList<>();
        if (row.isFamily()) {
            arguments.add("code Code");
        }
        row.required().forEach(param -> arguments.add(param.argument() + " " + param.type()));
        return String.join(", ", arguments);
    }

    /** {@code OutOfStockParams{Item: item, Left: left}.Err()}. */
    private static String call(GoRow row) {
        String fields = row.required().stream()
                .map(param -> param.field() + ": " + param.argument())
                .collect(Collectors.joining(", "));
        return row.stem() + "Params{" + fields + "}.Err(" + (row.isFamily() ? "code" : "") + ")";
    }
}
