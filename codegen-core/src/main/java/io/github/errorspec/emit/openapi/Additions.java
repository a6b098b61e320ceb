package io.github.errorspec.emit.openapi;

import io.github.errorspec.diagnostic.Diagnostic;
import io.github.errorspec.diagnostic.Diagnostics;
import io.github.errorspec.emit.JsonText;
import io.github.errorspec.emit.TargetRule;
import io.github.errorspec.emit.api.ApiDocument;
import io.github.errorspec.emit.api.Operation;
import io.github.errorspec.model.RawValue;
import io.github.errorspec.resolve.ResolvedRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * What the document of an API lacks to tell of its errors.
 *
 * @param responses those of operations
 * @param components what these refer to, by kind and name
 */
record Additions(List<Addition> responses, Map<String, Map<String, Object>> components) {
    /**
     * A response of an operation.
     *
     * @param operation whose it is
     * @param status as a key of the document
     * @param response what the operation is to have
     * @param replaces whether it has one for this status, which is part of the new one
     */
    record Addition(Operation operation, String status, Map<String, ?> response, boolean replaces) {}

    /**
     * Finds out what is missing.
     *
     * @param diagnostics receives what cannot be added
     */
    static Additions of(ApiDocument document, ErrorResponses responses, Diagnostics diagnostics) {
        return new Search(document, responses, diagnostics).additions();
    }

    /** One look through a document. */
    private static final class Search {
        private final ApiDocument document;
        private final ErrorResponses responses;
        private final Responses known;
        private final Diagnostics diagnostics;
        private final Map<String, ResolvedRow> rows = new HashMap<>();
        private final Map<Integer, List<ResolvedRow>> byStatus;
        private final Map<Integer, ResolvedRow> used = new TreeMap<>();
        private final Map<Integer, List<ResolvedRow>> shared = new TreeMap<>();

        Search(ApiDocument document, ErrorResponses responses, Diagnostics diagnostics) {
            this.document = document;
            this.responses = responses;
            this.known = new Responses(document, responses);
            this.diagnostics = diagnostics;
            responses.catalog().rows().forEach(row -> rows.put(row.code(), row));
            this.byStatus = ErrorResponses.byStatus(responses.catalog().rows());
        }

        Additions additions() {
            List<Addition> additions = new ArrayList<>();
            Set<List<String>> done = new HashSet<>();
            for (Operation operation : document.operations()) {
                if (!done.add(operation.place())) {
                    // Another path refers to it, too.
                    continue;
                }
                List<ResolvedRow> named = operation.errors().stream()
                        .flatMap(row -> Optional.ofNullable(rows.get(row.code())).stream())
                        .toList();
                ErrorResponses.byStatus(named).forEach((status, some) -> addition(operation, status, some)
                        .ifPresent(additions::add));
            }
            Map<String, Map<String, Object>> components = responses.components(List.copyOf(used.values()), shared);
            components.forEach((kind, named) -> named.forEach((name, value) -> refuseOther(kind, name, value)));
            return new Additions(additions, components);
        }

        private Optional<Addition> addition(Operation operation, int status, List<ResolvedRow> some) {
            String key = String.valueOf(status);
            Optional<RawValue> before = ApiDocument.mapping(operation.value(), "responses")
                    .map(present -> present.entries().get(key));
            Optional<Map<String, ?>> response = before.isPresent()
                    ? known.widened(before.get(), some).map(widened -> widened)
                    : Optional.of(fresh(status, some));
            if (response.isEmpty()) {
                diagnostics.add(Diagnostic.of(
                                TargetRule.UNREACHABLE_RESPONSE,
                                before.map(RawValue::span).orElse(operation.span()),
                                "the response `" + key + "` is not in this document, so it stays as it is")
                        .withHelp("write the response here, or as a component of this document; or leave it out"));
                return Optional.empty();
            }
            some.forEach(row -> used.put(row.index(), row));
            return Optional.of(new Addition(operation, key, response.get(), before.isPresent()));
        }

        /** That of all errors with the status is a component, since many operations may have it. */
        private Map<String, ?> fresh(int status, List<ResolvedRow> some) {
            List<ResolvedRow> all = byStatus.getOrDefault(status, List.of());
            if (some.size() < all.size()) {
                return responses.of(some);
            }
            shared.put(status, all);
            return responses.reference(status);
        }

        private void refuseOther(String kind, String name, Object value) {
            document.component(kind, name)
                    .filter(present -> !JsonText.compact(value).equals(JsonText.compact(JsonValue.of(present.value()))))
                    .ifPresent(present -> diagnostics.add(Diagnostic.of(
                                    TargetRule.COMPONENT_CLASH,
                                    present.key(),
                                    "the document has its own `" + name + "` among its " + kind)
                            .withHelp("rename it, or give the option `typePrefix`, with which generated names begin")));
        }
    }
}
