package io.github.errorspec.emit.openapi;

import io.github.errorspec.diagnostic.Diagnostic;
import io.github.errorspec.diagnostic.Diagnostics;
import io.github.errorspec.emit.TargetRule;
import io.github.errorspec.model.RawValue;
import io.github.errorspec.source.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The document of an API, as its author wrote it.
 *
 * @param root all of it
 * @param dialect its version of OpenAPI
 */
record ApiDocument(RawValue.Mapping root, Dialect dialect) {
    /** Names errors of an operation; in a path those of all its operations, and at the top those of all there are. */
    static final String ERRORS = "x-errors";

    private static final List<String> METHODS =
            List.of("get", "put", "post", "delete", "options", "head", "patch", "trace");
    private static final Pattern VERSION = Pattern.compile("3\\.([01])(\\..*)?");
    private static final Pattern ADDRESS = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:|/");
    private static final String ACCEPTED =
            "begin the document with `openapi: 3.1.0`, or `3.0.3`; other versions are not read";

    /**
     * An operation.
     *
     * @param path as the document writes it
     * @param method in small letters
     * @param value what stands there
     * @param span where its name does
     * @param errors what its errors are called
     */
    record Operation(String path, String method, RawValue.Mapping value, SourceSpan span, List<RawValue> errors) {}

    /** Nothing if it is no document of a version that is known, which then is told. */
    static Optional<ApiDocument> of(RawValue root, Diagnostics diagnostics) {
        if (!(root instanceof RawValue.Mapping mapping)) {
            return refuse(root.span(), "the document is no mapping, so it is none of OpenAPI", diagnostics);
        }
        RawValue version = mapping.entries().get("openapi");
        if (version instanceof RawValue.Scalar text
                && VERSION.matcher(text.text()).matches()) {
            boolean newer = text.text().startsWith("3.1");
            return Optional.of(new ApiDocument(mapping, newer ? Dialect.OPENAPI_3_1 : Dialect.OPENAPI_3_0));
        }
        if (version != null) {
            String found = version instanceof RawValue.Scalar text ? "`" + text.text() + "`" : "no text";
            return refuse(version.span(), "the version of OpenAPI is " + found, diagnostics);
        }
        return mapping.entries().get("swagger") instanceof RawValue.Scalar old
                ? refuse(old.span(), "this is a document of Swagger `" + old.text() + "`", diagnostics)
                : refuse(mapping.span(), "the document has no `openapi`, so it is none of OpenAPI", diagnostics);
    }

    private static Optional<ApiDocument> refuse(SourceSpan span, String message, Diagnostics diagnostics) {
        diagnostics.add(Diagnostic.of(TargetRule.NO_OPENAPI, span, message).withHelp(ACCEPTED));
        return Optional.empty();
    }

    /** Tells of the references that mean something only in the folder of the document. */
    void reportReferences(Diagnostics diagnostics) {
        List<RawValue.Scalar> found = new ArrayList<>();
        collectReferences(root, found);
        if (!found.isEmpty()) {
            String others = found.size() == 1 ? "" : ", as " + (found.size() - 1) + " more do";
            diagnostics.add(Diagnostic.of(
                            TargetRule.RELATIVE_REFERENCE,
                            found.get(0).span(),
                            "this refers to a file by its path from here" + others
                                    + "; `openapi.json` has the same path")
                    .withHelp("make one document of all files first, or apply errors.overlay.json to this one"));
        }
    }

    private static void collectReferences(RawValue value, List<RawValue.Scalar> found) {
        if (value instanceof RawValue.Mapping mapping) {
            if (mapping.entries().get("$ref") instanceof RawValue.Scalar reference
                    && !reference.text().startsWith("#")
                    && !ADDRESS.matcher(reference.text()).lookingAt()) {
                found.add(reference);
            }
            mapping.entries().values().forEach(inner -> collectReferences(inner, found));
        } else if (value instanceof RawValue.Sequence list) {
            list.items().forEach(inner -> collectReferences(inner, found));
        }
    }

    /** How reports and output call its file. */
    String name() {
        return root.span().source().name();
    }

    /** The operations that name errors, in order. */
    List<Operation> operations() {
        List<Operation> operations = new ArrayList<>();
        mapping(root, "paths").ifPresent(paths -> paths.entries().forEach((path, item) -> {
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
                    operations.add(
                            new Operation(path, method, value, item.keys().getOrDefault(method, value.span()), errors));
                }
            }
        }
    }

    private static List<RawValue> errors(RawValue.Mapping owner) {
        RawValue errors = owner.entries().get(ERRORS);
        return errors instanceof RawValue.Sequence list
                ? list.items()
                : Optional.ofNullable(errors).stream().toList();
    }

    /**
     * A component of the document.
     *
     * @param key where its name stands
     * @param value what it is
     */
    record Component(SourceSpan key, RawValue value) {}

    Optional<Component> component(String kind, String name) {
        return mapping(root, "components")
                .flatMap(components -> mapping(components, kind))
                .flatMap(named -> Optional.ofNullable(named.entries().get(name))
                        .map(value -> new Component(named.keys().getOrDefault(name, value.span()), value)));
    }

    static Optional<RawValue.Mapping> mapping(RawValue.Mapping owner, String key) {
        return owner.entries().get(key) instanceof RawValue.Mapping mapping ? Optional.of(mapping) : Optional.empty();
    }
}
