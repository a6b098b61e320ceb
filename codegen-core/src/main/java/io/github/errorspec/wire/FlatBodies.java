package io.github.errorspec.wire;

import io.github.errorspec.resolve.WireLayout;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Bodies in which params stand beside other parts: what is one, whatever it is called, and what is none, whatever it holds. */
public final class FlatBodies {
    private static final List<String> ODD =
            List.of("__proto__", "constructor", "toString", "code-x", "0", "params", "");

    private FlatBodies() {}

    /** Whether whatever else stands in an error is a param, so that its value matters too. */
    public static boolean takesAll(WireLayout layout) {
        return layout.path("params").filter(List::isEmpty).isPresent();
    }

    /**
     * Such bodies by what they show; none where params have an object of their own.
     *
     * @param withCode a new body that has a code
     */
    public static Map<String, WireBody> of(WireLayout layout, Supplier<WireBody> withCode) {
        Map<String, WireBody> bodies = new LinkedHashMap<>();
        if (layout.isFlat()) {
            Map<String, Object> odd = new LinkedHashMap<>();
            ODD.forEach(name -> odd.put(name, List.of(name)));
            bodies.put("members with odd names", withCode.get().put("params", odd));
            bodies.put(
                    "members with numbers as names",
                    withCode.get().put("params", Map.of("0", 1L)).put("params", Map.of("7", "x")));
            WireBody wrong = withCode.get().put("params", Map.of("some-param", 1L));
            List.of("title", "status", "message").forEach(part -> wrong.put(part, List.of()));
            if (!layout.remapped()) {
                wrong.put("params", Map.of("type", 7L)).put("params", Map.of("instance", "/orders/1"));
            }
            bodies.put("other parts of wrong types", wrong);
        }
        return bodies;
    }
}
