package io.github.errorspec.emit.api;

import io.github.errorspec.diagnostic.Diagnostics;
import io.github.errorspec.model.RawValue;
import io.github.errorspec.source.SourceSpan;
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

    /**
     * In the order of the document; those of paths come first.
     *
     * @param webhooks whether the version of the document has some
     */
    List<Operation> operations(boolean webhooks) {
        List<Operation> operations = new ArrayList<>();
        addPart(operations, Operation.PATHS, errors(root));
        if (webhooks) {
            // What the document says of all its operations holds for those that it serves.
            addPart(operations, Operation.WEBHOOKS, List.of());
        }
        return operations;
    }

    private void addPart(List<Operation> operations, String part, List<RawValue> ofAll) {
        ApiDocument.mapping(root, part).ifPresent(paths -> paths.entries().forEach((path, item) -> {
            if (item instanceof RawValue.Mapping methods) {
                List<RawValue> ofPath = new ArrayList<>(ofAll);
                ofPath.addAll(errors(methods));
                addPath(operations, part, path, methods, ofPath);
            }
        }));
    }

    private void addPath(
            List<Operation> operations, String part, String path, RawValue.Mapping item, List<RawValue> ofPath) {
        for (String method : item.entries().keySet()) {
            if (METHODS.contains(method) && item.entries().get(method) instanceof RawValue.Mapping value) {
                List<RawValue> errors = new ArrayList<>(ofPath);
                errors.addAll(errors(value));
                if (!errors.isEmpty()) {
                    SourceSpan span = item.keys().getOrDefault(method, value.span());
                    operations.add(new Operation(part, path, method, value, span, words.rows(errors, diagnostics)));
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
