package io.github.errorspec.emit.openapi;

import io.github.errorspec.emit.api.ApiDocument;
import io.github.errorspec.emit.api.References;
import io.github.errorspec.model.RawValue;
import io.github.errorspec.resolve.ResolvedRow;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Responses that a document has.
 *
 * @param document where they are
 * @param errors what is known of errors
 */
record Responses(ApiDocument document, ErrorResponses errors) {
    /** The same with some errors: nothing is taken from it, and what it said of bodies is one more alternative. Nothing if it is elsewhere. */
    Optional<Map<String, @Nullable Object>> widened(RawValue response, List<ResolvedRow> all) {
        return followed(response).map(found -> {
            Map<String, @Nullable Object> widened = JsonValue.of(found);
            addHeaders(widened, all);
            List<ResolvedRow> rows = ErrorResponses.withBody(all);
            if (rows.isEmpty()) {
                return widened;
            }
            Map<String, @Nullable Object> content = Json.below(widened, "content");
            String media = errors.catalog().wire().mediaType();
            if (!content.containsKey(media)) {
                content.put(media, errors.content(rows));
                return widened;
            }
            Map<String, @Nullable Object> body = Json.below(content, media);
            body.put("schema", errors.schema(rows, Optional.ofNullable(body.get("schema"))));
            // A body has one example or several, not both.
            if (!body.containsKey("example")) {
                Map<String, @Nullable Object> examples = Json.below(body, "examples");
                errors.examples(rows).forEach(examples::putIfAbsent);
            }
            return widened;
        });
    }

    /** Those that it has stay as they are. */
    private void addHeaders(Map<String, @Nullable Object> response, List<ResolvedRow> rows) {
        Map<String, Object> headers = errors.headers(rows);
        if (!headers.isEmpty()) {
            Map<String, @Nullable Object> present = Json.below(response, "headers");
            Set<String> names = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
            names.addAll(present.keySet());
            headers.forEach((name, header) -> {
                if (names.add(name)) {
                    present.put(name, header);
                }
            });
        }
    }

    private Optional<RawValue.Mapping> followed(RawValue response) {
        Optional<RawValue.Mapping> found =
                response instanceof RawValue.Mapping mapping ? Optional.of(mapping) : Optional.empty();
        for (int i = 0; i < References.LONGEST_CHAIN; i++) {
            if (found.isEmpty() || !found.get().entries().containsKey("$ref")) {
                return found;
            }
            found = found.flatMap(References::of).flatMap(place -> References.at(document.root(), place));
        }
        return Optional.empty();
    }
}
