package io.github.errorspec.emit.api;

import io.github.errorspec.emit.Option;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which operations raise which error.
 *
 * @param operations by code, in the order of the document
 */
public record Raisers(Map<String, List<Operation>> operations) {
    /** The option by which a target is given a document whose operations its entries list. */
    public static final Option OPTION = ApiDocument.option(
            "A document of OpenAPI 3.0 or 3.1, in YAML or JSON, by its path from the folder of the spec: each entry lists the operations that name its error by `x-errors`.");

    /** Where nobody knows. */
    public static final Raisers NONE = new Raisers(Map.of());

    /** Those of a document; none without one. */
    public static Raisers of(Optional<ApiDocument> document) {
        Map<String, List<Operation>> operations = new LinkedHashMap<>();
        document.ifPresent(
                api -> api.operations().forEach(operation -> operation.errors().forEach(row -> operations
                        .computeIfAbsent(row.code(), code -> new ArrayList<>())
                        .add(operation))));
        return new Raisers(operations);
    }

    public List<Operation> of(String code) {
        return operations.getOrDefault(code, List.of());
    }
}
