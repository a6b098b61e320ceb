package io.github.errorspec.emit.openapi;

import io.github.errorspec.emit.api.ApiDocument;
import io.github.errorspec.model.RawValue;
import io.github.errorspec.resolve.ResolvedRow;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Responses that a document has.
 *
 * @param document where they are
 * @param errors what is known of errors
 */
record Responses(ApiDocument document, ErrorResponses errors) {
    /** More references behind each other are a circle. */
    private static final int LONGEST_CHAIN = 20;

    /** The same with some errors: nothing is taken from it, and what it said of bodies is one more alternative. Nothing if it is elsewhere. */
    Optional<Map<String, @Nullable Object>> widened(RawValue response, List<ResolvedRow> rows) {
        return followed(response).map(found -> {
            Map<String, @Nullable Object> widened = JsonValue.of(found);
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

    private Optional<RawValue.Mapping> followed(RawValue response) {
        @Nullable RawValue found = response;
        for (int i = 0; i < LONGEST_CHAIN && found instanceof RawValue.Mapping mapping; i++) {
            if (!(mapping.entries().get("$ref") instanceof RawValue.Scalar reference)) {
                return Optional.of(mapping);
            }
            found = at(reference.text()).orElse(null);
        }
        return Optional.empty();
    }

    /** What stands at a JSON Pointer of this document. */
    private Optional<RawValue> at(String reference) {
        if (!reference.startsWith("#/")) {
            return Optional.empty();
        }
        @Nullable RawValue found = document.root();
        for (String step : reference.substring(2).split("/", -1)) {
            String key = step.replace("~1", "/").replace("~0", "~");
            found = found instanceof RawValue.Mapping mapping
                    ? mapping.entries().get(key)
                    : null;
        }
        return Optional.ofNullable(found);
    }
}
