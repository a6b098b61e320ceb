package io.github.errorspec.emit.api;

import io.github.errorspec.diagnostic.Diagnostics;
import io.github.errorspec.model.RawValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Looks for operations that name errors.
 *
 * @param root the document
 * @param words what errors are called
 * @param diagnostics receives what is none
 */
record OperationReader(RawValue.Mapping root, ErrorWords words, Diagnostics diagnostics) {
    private static final List<String> METHODS =
            List.of("get", "put", "post", "delete", "options", "head", "patch", "trace");

    /** In the order of the document. */
    List<Operation> operations() {
        List<Operation> operations = new ArrayList<>();
        ApiDocument.mapping(root, "paths").ifPresent(paths -> paths.entries().forEach((path, item) -> {
            if (item instanceof RawValue.Mapping methods) {
                addTo(operations, path, methods);
            }
        }));
        return operations;
    }

    private void addTo(List<Operation> operations, String path, RawValue.Mapping item) {
        for (String method : item.entries().keySet()) {
            if (METHODS.contains(method) && item.entries().get(method) instanceof RawValue.Mapping value) {
                List<RawValue> errors = new ArrayList<>(errors(root));
                errors.addAll(errors(item));
                errors.addAll(errors(value));
                if (!errors.isEmpty()) {
                    operations.add(new Operation(
                            path,
                            method,
                            value,
                            item.keys().getOrDefault(method, value.span()),
                            words.rows(errors, diagnostics)));
                }
            }
        }
    }

    private static List<RawValue> errors(RawValue.Mapping owner) {
        RawValue errors = owner.entries().get(ApiDocument.ERRORS);
        return errors instanceof RawValue.Sequence list
                ? list.items()
                : Optional.ofNullable(errors).stream().toList();
    }
}
