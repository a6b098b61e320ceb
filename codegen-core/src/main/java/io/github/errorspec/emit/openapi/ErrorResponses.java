package io.github.errorspec.emit.openapi;

import io.github.errorspec.emit.CommentLines;
import io.github.errorspec.emit.ExampleValues;
import io.github.errorspec.emit.MarkdownForm;
import io.github.errorspec.resolve.ResolvedCatalog;
import io.github.errorspec.resolve.ResolvedRow;
import io.github.errorspec.wire.CodeResolver;
import io.github.errorspec.wire.ErrorFacts;
import io.github.errorspec.wire.SampleCodes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Responses with errors, and examples of them. */
final class ErrorResponses {
    private final ErrorSchemas schemas;
    private final SchemaNames names;
    private final ResolvedCatalog catalog;
    private final boolean closed;
    private final SampleCodes codes;

    /**
     * Describes responses.
     *
     * @param closed whether there is no error but those that are known
     */
    ErrorResponses(ErrorSchemas schemas, boolean closed) {
        this.schemas = schemas;
        this.names = schemas.names();
        this.catalog = schemas.catalog();
        this.closed = closed;
        this.codes = new SampleCodes(catalog, new CodeResolver(catalog));
    }

    ErrorSchemas schemas() {
        return schemas;
    }

    ResolvedCatalog catalog() {
        return catalog;
    }

    /** The rows by status. */
    static Map<Integer, List<ResolvedRow>> byStatus(List<ResolvedRow> rows) {
        Map<Integer, List<ResolvedRow>> byStatus = new TreeMap<>();
        for (ResolvedRow row : rows) {
            byStatus.computeIfAbsent(row.definition().policy().httpStatus(), any -> new ArrayList<>())
                    .add(row);
        }
        return byStatus;
    }

    /** Those that are answered with a body. */
    static List<ResolvedRow> withBody(List<ResolvedRow> rows) {
        return rows.stream().filter(ResolvedRow::hasBody).toList();
    }

    /** That of a row; nothing if other rows have all of its codes. */
    private void addExample(Map<String, Object> examples, ResolvedRow row) {
        codes.of(row).ifPresent(code -> {
            ErrorFacts facts = ErrorFacts.raised(row, code, ExampleValues.shown(row));
            Map<String, Object> example = new LinkedHashMap<>();
            example.put("summary", facts.title());
            example.put(
                    "value",
                    facts.problem(catalog, facts.title(), facts.message()).document());
            examples.put(names.error(row), example);
        });
    }

    /** The response with one of some errors. */
    Map<String, Object> of(List<ResolvedRow> rows) {
        List<ResolvedRow> withBody = withBody(rows);
        return response(rows, withBody.isEmpty() ? Map.of() : content(withBody));
    }

    /** Without a body, if no error has one. */
    private Map<String, Object> response(List<ResolvedRow> rows, Map<String, Object> content) {
        Map<String, Object> response = new LinkedHashMap<>();
        response.put("description", description(rows));
        Map<String, Object> headers = headers(rows);
        if (!headers.isEmpty()) {
            response.put("headers", headers);
        }
        if (!content.isEmpty()) {
            response.put("content", Map.of(catalog.wire().mediaType(), content));
        }
        return response;
    }

    /** Those of some errors, the one that has the code before them. */
    Map<String, Object> headers(List<ResolvedRow> rows) {
        Map<String, Object> headers = new LinkedHashMap<>();
        Map<String, Object> code = CodeSchema.any(catalog, schemas.dialect());
        catalog.wire().code().header().ifPresent(name -> headers.put(name, Map.of("schema", code)));
        headers.putAll(ResponseHeaders.of(rows));
        return headers;
    }

    /** The response with any error of a status, which then is a component. */
    Map<String, Object> reference(int status) {
        return Map.of("$ref", "#/components/responses/" + names.response(status));
    }

    /** All components, by kind. */
    Map<String, Map<String, Object>> components() {
        return components(catalog.rows(), byStatus(catalog.rows()));
    }

    /**
     * The components that some rows need, by kind.
     *
     * @param shared the rows of the responses that are components
     */
    Map<String, Map<String, Object>> components(List<ResolvedRow> rows, Map<Integer, List<ResolvedRow>> shared) {
        Map<String, Object> bodies = new LinkedHashMap<>();
        Map<String, Object> examples = new LinkedHashMap<>();
        Map<String, Object> responses = new LinkedHashMap<>();
        for (ResolvedRow row : withBody(rows)) {
            schemas.addTo(bodies, row);
            addExample(examples, row);
        }
        shared.forEach((status, all) -> responses.put(names.response(status), shared(status, all, bodies)));
        if (!withBody(rows).isEmpty() && !closed) {
            bodies.put(names.problem(), schemas.open());
        }
        Map<String, Map<String, Object>> components = new LinkedHashMap<>();
        components.put("schemas", bodies);
        components.put("responses", responses);
        components.put("examples", examples);
        components.values().removeIf(Map::isEmpty);
        return components;
    }

    /** A response whose schema is a component, too, unless it is that of one error. */
    private Map<String, Object> shared(int status, List<ResolvedRow> rows, Map<String, Object> bodies) {
        List<ResolvedRow> withBody = withBody(rows);
        if (withBody.isEmpty()) {
            return response(rows, Map.of());
        }
        Map<String, Object> content = content(withBody);
        if (!closed || withBody.size() > 1) {
            bodies.put(names.any(status), schema(withBody, Optional.empty()));
            content.put("schema", schemas.dialect().reference(names.any(status)));
        }
        return response(rows, content);
    }

    /** What a response of the right media type holds. */
    Map<String, Object> content(List<ResolvedRow> rows) {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("schema", schema(rows, Optional.empty()));
        Map<String, Object> examples = examples(rows);
        if (!examples.isEmpty()) {
            content.put("examples", examples);
        }
        return content;
    }

    /** What the examples of some rows are called, and where they are. */
    Map<String, Object> examples(List<ResolvedRow> rows) {
        Map<String, Object> examples = new LinkedHashMap<>();
        for (ResolvedRow row : rows) {
            if (codes.of(row).isPresent()) {
                examples.put(row.id(), Map.of("$ref", "#/components/examples/" + names.error(row)));
            }
        }
        return examples;
    }

    /**
     * One of some errors, or what else may come.
     *
     * @param own a schema that is wider than those of the errors and narrower than that of any error
     */
    Map<String, Object> schema(List<ResolvedRow> rows, Optional<Object> own) {
        List<Object> alternatives = new ArrayList<>();
        rows.forEach(row -> alternatives.add(schemas.dialect().reference(names.error(row))));
        own.ifPresent(alternatives::add);
        if (!closed) {
            // Last, since it accepts all that the others do, and some decoders take the first that fits.
            alternatives.add(schemas.dialect().reference(names.problem()));
        }
        if (alternatives.size() == 1) {
            return schemas.dialect().reference(names.error(rows.get(0)));
        }
        return Map.of(closed && own.isEmpty() && areApart(rows) ? "oneOf" : "anyOf", alternatives);
    }

    /** Whether no body is one of two of them. */
    private boolean areApart(List<ResolvedRow> rows) {
        List<CodeSchema> all = rows.stream()
                .map(row -> CodeSchema.of(row.definition().code(), catalog))
                .toList();
        return catalog.wire().path("code").isPresent()
                && all.stream().allMatch(each -> each.after().isEmpty() || !each.integer())
                && all.stream()
                        .filter(each -> each.code().isFamily())
                        .allMatch(
                                family -> all.stream().filter(family::overlaps).count() == 1);
    }

    private static String description(List<ResolvedRow> rows) {
        List<String> lines = new ArrayList<>();
        for (ResolvedRow row : rows) {
            String title = CommentLines.single(row.definition().texts().name());
            lines.add(MarkdownForm.STRICT.text(title, false) + " (" + row.code() + ")");
        }
        return rows.size() == 1 ? lines.get(0) : "- " + String.join("\n- ", lines);
    }
}
