package io.github.errorspec.emit.go;

import io.github.errorspec.model.ParameterType;
import java.util.List;

/** Which types the params of a catalog have, since code that nobody uses is no good code. */
record ParamTypes(
        boolean hasStrings,
        boolean hasNumbers,
        boolean hasBooleans,
        boolean hasTimestamps,
        boolean hasUUIDs,
        boolean hasLists,
        boolean hasOptionals,
        boolean hasOptionalLists) {
    static ParamTypes of(GoCatalog catalog) {
        List<GoParam> params =
                catalog.rows().stream().flatMap(row -> row.params().stream()).toList();
        return new ParamTypes(
                has(params, ParameterType.Scalar.STRING),
                has(params, ParameterType.Scalar.NUMBER),
                has(params, ParameterType.Scalar.BOOLEAN),
                has(params, ParameterType.Scalar.TIMESTAMP),
                has(params, ParameterType.Scalar.UUID),
                params.stream().anyMatch(GoParam::isList),
                params.stream().anyMatch(param -> param.isOptional() && !param.isList()),
                params.stream().anyMatch(param -> param.isOptional() && param.isList()));
    }

    private static boolean has(List<GoParam> params, ParameterType.Scalar type) {
        return params.stream().anyMatch(param -> param.definition().type().scalar() == type);
    }
}
