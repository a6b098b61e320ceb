package io.github.errorspec.emit.go;

import static io.github.errorspec.emit.language.NameKind.CONSTANT;
import static io.github.errorspec.emit.language.NameKind.FUNCTION;
import static io.github.errorspec.emit.language.NameKind.PARAMS;

import io.github.errorspec.emit.language.NamedRow;
import io.github.errorspec.model.ParameterType.Scalar;
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
            String function,
            String paramsType,
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

    static ConstructorsFile of(GoCode code, GoDocs docs) {
        return new ConstructorsFile(
                code.catalog().hasParam(param -> param.scalar() == Scalar.TIMESTAMP),
                code.named().rows().stream()
                        .map(row -> constructor(code, docs, row))
                        .toList());
    }

    private static Constructor constructor(GoCode all, GoDocs docs, NamedRow row) {
        String raise = row.row().isFamily() ? "raiseMember" : "raise";
        String code = row.row().isFamily() ? "code" : all.codeLiteral(row);
        return new Constructor(
                docs.ofConstructor(row),
                row.name(FUNCTION),
                row.name(PARAMS),
                row.name(CONSTANT),
                arguments(row),
                row.params().isEmpty() ? raise + "(" + row.name(CONSTANT) + ", " + code + ", nil)" : call(row),
                !row.params().isEmpty(),
                docs.ofParams(row),
                row.params().stream()
                        .map(GoParam::new)
                        .map(param -> new Field(
                                GoDocs.ofField(param), param.field(), param.type(), param.write(), param.read()))
                        .toList(),
                GoDocs.ofErr(row),
                row.row().isFamily() ? "code Code" : "",
                raise,
                code,
                docs.ofParamsOf(row));
    }

    /** {@code item string, left int64}. */
    private static String arguments(NamedRow row) {
        List<String> arguments = new ArrayList<>();
        if (row.row().isFamily()) {
            arguments.add("code Code");
        }
        row.required().stream()
                .map(GoParam::new)
                .forEach(param -> arguments.add(param.argument() + " " + param.type()));
        return String.join(", ", arguments);
    }

    /** {@code OutOfStockParams{Item: item, Left: left}.Err()}. */
    private static String call(NamedRow row) {
        String fields = row.required().stream()
                .map(GoParam::new)
                .map(param -> param.field() + ": " + param.argument())
                .collect(Collectors.joining(", "));
        return row.name(PARAMS) + "{" + fields + "}.Err(" + (row.row().isFamily() ? "code" : "") + ")";
    }
}
