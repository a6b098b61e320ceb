package io.github.errorspec.emit.json;

import io.github.errorspec.emit.JsonText;
import io.github.errorspec.resolve.ResolvedCatalog;
import io.github.errorspec.wire.CodeResolver;
import io.github.errorspec.wire.ErrorFacts;
import io.github.errorspec.wire.FlatBodies;
import io.github.errorspec.wire.WireBody;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Bodies with as many members and elements as are read, and with one more; told as what is repeated, since they are long. */
record LongVectors(ResolvedCatalog catalog, CodeResolver rows, Expectations expectations) {
    private static final int MEMBERS = 10_000;

    /** Elements that count as one. The last is a text with much in it that counts where it is none. */
    private static final List<String> SINGLE = List.of("0", "[ ]", "\",[{\\\"\\\\\"");

    private static final List<String> DOUBLE = List.of("{\"a\":{}}", "[ null]");

    /** Those with a body that says something. */
    void all(WireBody body, Consumer<Map<String, @Nullable Object>> vectors) {
        SINGLE.forEach(element -> add(body, element, 1, vectors));
        DOUBLE.forEach(element -> add(body, element, 2, vectors));
    }

    private void add(WireBody body, String element, int counted, Consumer<Map<String, @Nullable Object>> vectors) {
        String text = JsonText.compact(body.document());
        int end = text.length() - (catalog.wire().isList() ? 2 : 1);
        String before = text.substring(0, end) + (text.charAt(end - 1) == '{' ? "" : ",") + "\"x\":[";
        int left = MEMBERS - count(body.document()) - 1;
        Map<String, @Nullable Object> vector = new LinkedHashMap<>();
        vector.put("why", "as many members and elements as are read");
        vector.put("httpStatus", 502);
        vector.put("before", before + "0,".repeat(left % counted) + element);
        vector.put("repeated", "," + element);
        vector.put("times", left / counted - 1);
        vector.put("after", "]" + text.substring(end));
        if (!FlatBodies.takesAll(catalog.wire())) {
            vectors.accept(expecting(body, new LinkedHashMap<>(vector)));
        }
        vector.put("why", "no problem body: more members and elements than are read");
        vector.put("before", before + "0,".repeat(left % counted + 1) + element);
        vector.put("strict", true);
        vectors.accept(expecting(new WireBody(catalog.wire()), vector));
    }

    private Map<String, @Nullable Object> expecting(WireBody read, Map<String, @Nullable Object> vector) {
        vector.put("expect", expectations.of(ErrorFacts.decoded(catalog, rows, 502, read), false));
        return vector;
    }

    /** The members and elements of a value, and of those in it. */
    private static int count(@Nullable Object value) {
        Collection<?> inner = value instanceof Map<?, ?> members
                ? members.values()
                : value instanceof List<?> elements ? elements : List.of();
        return inner.size() + inner.stream().mapToInt(LongVectors::count).sum();
    }
}
