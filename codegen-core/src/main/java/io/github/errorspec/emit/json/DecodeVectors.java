package io.github.errorspec.emit.json;

import io.github.errorspec.emit.JsonText;
import io.github.errorspec.model.CodePlace;
import io.github.errorspec.resolve.ResolvedCatalog;
import io.github.errorspec.resolve.ResolvedParam;
import io.github.errorspec.resolve.ResolvedRow;
import io.github.errorspec.wire.CodeResolver;
import io.github.errorspec.wire.DoubtfulTexts;
import io.github.errorspec.wire.ErrorFacts;
import io.github.errorspec.wire.FlatBodies;
import io.github.errorspec.wire.SampleCodes;
import io.github.errorspec.wire.SampleTypes;
import io.github.errorspec.wire.SampleValues;
import io.github.errorspec.wire.WireBody;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Responses, good and bad, and what every language has to make of them. */
final class DecodeVectors {
    private final ResolvedCatalog catalog;
    private final CodeResolver rows;
    private final SampleCodes codes;
    private final Expectations expectations;
    private final HeaderVectors headers;

    DecodeVectors(ResolvedCatalog catalog, CodeResolver rows, SampleCodes codes, Expectations expectations) {
        this.catalog = catalog;
        this.rows = rows;
        this.codes = codes;
        this.expectations = expectations;
        this.headers = new HeaderVectors(catalog, rows, expectations);
    }

    void all(Consumer<Map<String, @Nullable Object>> vectors) {
        for (ResolvedRow row : catalog.rows()) {
            codes.of(row).ifPresent(code -> addBodiesOf(row, code, vectors));
        }
        addTimestamps(vectors);
        addNumbers(vectors);
        addBodiesOfNoRow(vectors);
        new SampleTypes(catalog, codes).bodies().forEach((why, body) -> vectors.accept(decoded(why, 0, body, false)));
    }

    private void addBodiesOf(ResolvedRow row, String code, Consumer<Map<String, @Nullable Object>> vectors) {
        Map<String, Object> all = SampleValues.all(row);
        ErrorFacts raised = ErrorFacts.raised(row, code, all);
        WireBody sent = raised.problem(catalog, raised.title(), raised.message());
        vectors.accept(decoded("as it is sent", 0, sent, true));
        vectors.accept(decoded("only a code", 0, body(code), false));
        if (!row.params().isEmpty()) {
            Map<String, @Nullable Object> nulls = new LinkedHashMap<>();
            row.params().forEach(param -> nulls.put(param.name(), null));
            Map<String, @Nullable Object> more = new LinkedHashMap<>(all);
            more.put("no-such-param", List.of(1L, "two", Map.of("three", true)));
            vectors.accept(decoded("params that are null", 0, body(code).put("params", nulls), false));
            vectors.accept(
                    decoded("params of other types", 0, body(code).put("params", SampleValues.wrong(row)), false));
            vectors.accept(decoded(
                    "params of nearly their types", 0, body(code).put("params", SampleValues.nearlyRight(row)), false));
            vectors.accept(decoded("every param, and one more", 0, body(code).put("params", more), false));
            SampleValues.objects(row).forEach((name, values) -> {
                for (Object value : values) {
                    Map<String, Object> params = new LinkedHashMap<>(all);
                    params.put(name, value);
                    vectors.accept(
                            decoded("an object of some form", 0, body(code).put("params", params), false));
                }
            });
            Map<String, Object> lists = SampleValues.listsWithNull(row);
            if (!lists.isEmpty()) {
                vectors.accept(
                        decoded("lists with a null in them", 0, body(code).put("params", lists), false));
            }
        }
    }

    /** Forms that libraries disagree about, for the first param that is a single timestamp. */
    private void addTimestamps(Consumer<Map<String, @Nullable Object>> vectors) {
        for (ResolvedRow row : catalog.rows()) {
            Optional<ResolvedParam> param =
                    row.params().stream().filter(SampleValues::isTimestamp).findFirst();
            Optional<String> code = codes.of(row);
            if (param.isPresent() && code.isPresent()) {
                for (String text : SampleValues.TIMESTAMPS) {
                    WireBody body =
                            body(code.get()).put("params", Map.of(param.get().name(), text));
                    vectors.accept(decoded("a timestamp of some form", 0, body, false));
                }
                return;
            }
        }
    }

    /** Numbers that no double holds, for the first param that is a single number. */
    private void addNumbers(Consumer<Map<String, @Nullable Object>> vectors) {
        for (ResolvedRow row : catalog.rows()) {
            Optional<ResolvedParam> param =
                    row.params().stream().filter(SampleValues::isNumber).findFirst();
            Optional<String> code = codes.of(row);
            if (param.isPresent() && code.isPresent()) {
                for (String number : SampleValues.BEYOND_DOUBLES) {
                    String place = "a place";
                    WireBody body =
                            body(code.get()).put("params", Map.of(param.get().name(), place));
                    String text = JsonText.compact(body.document()).replace(JsonText.compact(place), number);
                    WireBody read = body(code.get()).put("params", Map.of());
                    vectors.accept(vector("a number beyond every double", 0, text, read, false));
                }
                return;
            }
        }
    }

    private void addBodiesOfNoRow(Consumer<Map<String, @Nullable Object>> vectors) {
        String unknown = codes.unknown();
        Map<String, Object> params = new LinkedHashMap<>();
        params.put("big", 9007199254740993L);
        params.put("list", List.of("a", 1L, false));
        WireBody told = body(unknown)
                .put("title", "New error")
                .put("status", 418L)
                .put("message", "I am new here.")
                .put("params", params);
        vectors.accept(decoded("an unknown code", 400, told, false));
        vectors.accept(decoded("an unknown code and nothing else", 503, body(unknown), false));
        vectors.accept(decoded("an unknown code, and no status at all", 0, body(unknown), false));
        vectors.accept(decoded("an empty object", 502, new WireBody(catalog.wire()), false));
        vectors.accept(decoded(
                "members of other types",
                500,
                new WireBody(catalog.wire())
                        .put("code", true)
                        .put("title", 1L)
                        .put("status", "404")
                        .put("message", List.of("x"))
                        .put("params", "none"),
                false));
        if (catalog.wire().isList()) {
            addLists(unknown, vectors);
        }
        vectors.accept(decoded("a status that is none", 404, body(unknown).put("status", 99L), false));
        catalog.rows().stream()
                .flatMap(row -> codes.of(row).stream())
                .findFirst()
                .ifPresent(code -> {
                    addOtherForms(code, vectors);
                    addPlacesOfCode(code, vectors);
                    headers.addCodes(code, unknown, body(code), vectors);
                    addDoubtfulTexts(code, vectors);
                    FlatBodies.of(catalog.wire(), () -> body(code))
                            .forEach((why, body) -> vectors.accept(decoded(why, 0, body, false)));
                });
        for (String text : List.of("<html>502 Bad Gateway</html>", "[]", "null", "{", "")) {
            vectors.accept(vector("no problem body", 502, text, new WireBody(catalog.wire()), false));
        }
        headers.addMediaTypes(body(unknown), vectors);
    }

    /** Codes behind something else. */
    private void addPlacesOfCode(String code, Consumer<Map<String, @Nullable Object>> vectors) {
        CodePlace place = catalog.wire().code();
        if (catalog.wire().path("code").isPresent()) {
            place.after().ifPresent(after -> {
                for (String before : List.of(after, after + after, "com.acme" + after, "a" + after + "b" + after)) {
                    WireBody body = new WireBody(catalog.wire()).put("code", before + code);
                    vectors.accept(decoded("a code behind something", 0, body, false));
                }
                WireBody nothing = new WireBody(catalog.wire()).put("code", code + after);
                vectors.accept(decoded("nothing behind something", 502, nothing, false));
            });
        }
    }

    /** Where the root of a body is an array. */
    private void addLists(String unknown, Consumer<Map<String, @Nullable Object>> vectors) {
        WireBody body = body(unknown);
        String list = JsonText.compact(body.document());
        String first = list.substring(1, list.length() - 1);
        vectors.accept(vector("the first of several errors", 502, "[" + first + ",{\"code\":1},2]", body, false));
        for (String text : List.of(first, "[[" + first + "]]", "[null," + first + "]", "{\"0\":" + first + "}")) {
            vectors.accept(vector("no object in an array", 502, text, new WireBody(catalog.wire()), false));
        }
    }

    /** A code of a row in a form that is not quite that of the wire. */
    private void addOtherForms(String code, Consumer<Map<String, @Nullable Object>> vectors) {
        if (catalog.hasIntegerCodes()) {
            vectors.accept(decoded("a number as a text", 0, new WireBody(catalog.wire()).put("code", code), false));
            vectors.accept(
                    decoded("no canonical number", 0, new WireBody(catalog.wire()).put("code", "+" + code), false));
        }
        vectors.accept(decoded("the status of the response", 499, body(code), false));
    }

    private void addDoubtfulTexts(String code, Consumer<Map<String, @Nullable Object>> vectors) {
        WireBody body = body(code);
        DoubtfulTexts texts = new DoubtfulTexts(
                JsonText.compact(body.document()), catalog.wire().isList());
        boolean takesAll = FlatBodies.takesAll(catalog.wire());
        texts.accepted().forEach((why, text) -> {
            if (!takesAll) {
                vectors.accept(vector("a body with " + why, 502, text, body, false));
            } else if (DoubtfulTexts.PARAMS.containsKey(why)) {
                WireBody read = body(code).put("params", DoubtfulTexts.PARAMS.get(why));
                vectors.accept(vector("a body with " + why, 502, text, read, false));
            }
        });
        texts.refused().forEach((why, text) -> {
            Map<String, @Nullable Object> vector =
                    vector("no problem body: " + why, 502, text, new WireBody(catalog.wire()), false);
            vector.put("strict", true);
            vectors.accept(vector);
        });
    }

    private WireBody body(String code) {
        boolean number = catalog.hasIntegerCodes();
        return new WireBody(catalog.wire()).put("code", number ? (Object) Long.parseLong(code) : code);
    }

    private Map<String, @Nullable Object> decoded(String why, int responseStatus, WireBody body, boolean localized) {
        return vector(why, responseStatus, JsonText.compact(body.document()), body, localized);
    }

    private Map<String, @Nullable Object> vector(
            String why, int responseStatus, String text, WireBody body, boolean localized) {
        Map<String, @Nullable Object> vector = new LinkedHashMap<>();
        vector.put("why", why);
        vector.put("httpStatus", responseStatus);
        vector.put("body", text);
        vector.put("expect", expectations.of(ErrorFacts.decoded(catalog, rows, responseStatus, body), localized));
        return vector;
    }
}
