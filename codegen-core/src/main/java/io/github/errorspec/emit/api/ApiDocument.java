package io.github.errorspec.emit.api;

import io.github.errorspec.diagnostic.Diagnostic;
import io.github.errorspec.diagnostic.Diagnostics;
import io.github.errorspec.emit.Option;
import io.github.errorspec.emit.TargetRule;
import io.github.errorspec.model.RawValue;
import io.github.errorspec.resolve.ResolvedCatalog;
import io.github.errorspec.source.SourceSpan;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The document of an API, as its author wrote it.
 *
 * @param root all of it
 * @param isNewer whether it is of OpenAPI 3.1, and not of 3.0
 * @param operations those that name errors, in order
 * @param owners the steps to all that names errors of operations, from the top of the document
 */
public record ApiDocument(
        RawValue.Mapping root, boolean isNewer, List<Operation> operations, Set<List<String>> owners) {
    /** Names errors of an operation; in a path those of all its operations, and at the top those of all there are. */
    public static final String ERRORS = "x-errors";

    private static final Pattern VERSION = Pattern.compile("3\\.([01])(\\..*)?");
    private static final String ACCEPTED =
            "begin the document with `openapi: 3.1.0`, or `3.0.3`; other versions are not read";

    public ApiDocument {
        operations = List.copyOf(operations);
        owners = Set.copyOf(owners);
    }

    /**
     * The option by which a target is given one. {@code Target} knows its name as well, since it is read before classes of a target
     * are loaded.
     */
    public static Option option(String summary) {
        return Option.text(
                "document",
                path -> !path.isBlank(),
                "it is the path of a document of OpenAPI from the folder of the spec, such as `api.yaml`",
                summary);
    }

    /**
     * Reads what stands in a document.
     *
     * @param catalog with all rows, also those that stay out of the output, since they are no mistake
     * @param diagnostics receives what is no error of the catalog
     * @return nothing if it is no document of a version that is known, which then is told
     */
    public static Optional<ApiDocument> of(RawValue root, ResolvedCatalog catalog, Diagnostics diagnostics) {
        if (!(root instanceof RawValue.Mapping mapping)) {
            return refuse(root.span(), "the document is no mapping, so it is none of OpenAPI", diagnostics);
        }
        RawValue version = mapping.entries().get("openapi");
        if (version instanceof RawValue.Scalar text
                && VERSION.matcher(text.text()).matches()) {
            boolean isNewer = text.text().startsWith("3.1");
            OperationReader reader = new OperationReader(mapping, new ErrorWords(catalog), diagnostics);
            List<Operation> operations = reader.operations(isNewer);
            return Optional.of(new ApiDocument(mapping, isNewer, operations, reader.owners()));
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

    /** How reports and output call its file. */
    public String name() {
        return root.span().source().name();
    }

    /**
     * A component of the document.
     *
     * @param key where its name stands
     * @param value what it is
     */
    public record Component(SourceSpan key, RawValue value) {}

    public Optional<Component> component(String kind, String name) {
        return mapping(root, "components")
                .flatMap(components -> mapping(components, kind))
                .flatMap(named -> Optional.ofNullable(named.entries().get(name))
                        .map(value -> new Component(named.keys().getOrDefault(name, value.span()), value)));
    }

    public static Optional<RawValue.Mapping> mapping(RawValue.Mapping owner, String key) {
        return owner.entries().get(key) instanceof RawValue.Mapping mapping ? Optional.of(mapping) : Optional.empty();
    }
}
