package io.github.errorspec.emit.json;

import io.github.errorspec.emit.JsonText;
import io.github.errorspec.resolve.ResolvedCatalog;
import io.github.errorspec.wire.CodeResolver;
import io.github.errorspec.wire.ErrorFacts;
import io.github.errorspec.wire.MediaTypes;
import io.github.errorspec.wire.WireBody;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Responses whose headers count when they are decoded. */
final class HeaderVectors {
    private final ResolvedCatalog catalog;
    private final CodeResolver rows;
    private final Expectations expectations;

    HeaderVectors(ResolvedCatalog catalog, CodeResolver rows, Expectations expectations) {
        this.catalog = catalog;
        this.rows = rows;
        this.expectations = expectations;
    }

    /** Codes in a header, if the table has one for them. */
    void addCodes(String code, String unknown, WireBody body, Consumer<Map<String, @Nullable Object>> vectors) {
        WireBody empty = new WireBody(catalog.wire());
        catalog.wire().code().header().ifPresent(name -> {
            catalog.wire()
                    .code()
                    .after()
                    .ifPresent(after -> vectors.accept(
                            inHeader("a code behind something in a header", name, "x" + after + code, empty)));
            vectors.accept(inHeader("a code in a header", name, code, empty));
            vectors.accept(inHeader("a code of no row in a header", name, unknown, empty));
            if (catalog.wire().path("code").isPresent()) {
                vectors.accept(inHeader("a code in the body and one in a header", name, unknown, body));
            }
        });
    }

    /** Pages of proxies and others that say what they are, which is told of what is no error of the catalog. */
    void addMediaTypes(WireBody unknown, Consumer<Map<String, @Nullable Object>> vectors) {
        WireBody nothing = new WireBody(catalog.wire());
        for (Map<String, String> headers : MediaTypes.headers()) {
            vectors.accept(vector("a page of a media type", 502, headers, "<html>", nothing));
        }
        Map<String, String> html = MediaTypes.headers().get(0);
        vectors.accept(vector("a page without a status", 0, html, "<html>", nothing));
        unknown.put("title", "New error");
        vectors.accept(vector("a title and a media type", 502, html, JsonText.compact(unknown.document()), unknown));
        unknown.put("message", "I am new here.");
        vectors.accept(vector("a message and a media type", 502, html, JsonText.compact(unknown.document()), unknown));
    }

    private Map<String, @Nullable Object> inHeader(String why, String name, String value, WireBody body) {
        return vector(why, 0, Map.of(name, value), JsonText.compact(body.document()), body);
    }

    private Map<String, @Nullable Object> vector(
            String why, int responseStatus, Map<String, String> headers, String text, WireBody body) {
        Map<String, @Nullable Object> vector = new LinkedHashMap<>();
        vector.put("why", why);
        vector.put("httpStatus", responseStatus);
        vector.put("headers", headers);
        vector.put("body", text);
        ErrorFacts facts = ErrorFacts.decoded(catalog, rows, responseStatus, headers, body);
        vector.put("expect", expectations.of(facts, false));
        return vector;
    }
}
