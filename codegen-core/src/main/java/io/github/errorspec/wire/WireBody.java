package io.github.errorspec.wire;

import io.github.errorspec.resolve.WireLayout;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The body of a response, as generated code reads and writes it. */
public final class WireBody {
    private final WireLayout layout;
    private final Map<String, @Nullable Object> members;

    public WireBody(WireLayout layout) {
        this(layout, new LinkedHashMap<>());
    }

    private WireBody(WireLayout layout, Map<String, @Nullable Object> members) {
        this.layout = layout;
        this.members = members;
    }

    /** What a document says, if it is one of a body. */
    @SuppressWarnings("unchecked") // An object of JSON has names.
    public static Optional<WireBody> of(WireLayout layout, Object document) {
        Object error = document;
        if (layout.isList()) {
            error = document instanceof List<?> list && !list.isEmpty() ? list.get(0) : null;
        }
        return error instanceof Map<?, ?> members
                ? Optional.of(new WireBody(layout, (Map<String, @Nullable Object>) members))
                : Optional.empty();
    }

    /** The whole of it. */
    public Object document() {
        return layout.isList() ? List.of(members) : members;
    }

    /** What stands at the place of a part; null if nothing does, or bodies do not have it. */
    @Nullable
    Object get(String part) {
        Optional<List<String>> path = layout.path(part);
        Object value = path.isPresent() ? at(path.get()) : null;
        if (isFlat(part) && value instanceof Map<?, ?> all) {
            Map<Object, @Nullable Object> params = new LinkedHashMap<>(all);
            params.keySet().removeAll(layout.besideParams());
            value = params;
        }
        return value;
    }

    private boolean isFlat(String part) {
        return layout.isFlat() && part.equals("params");
    }

    private @Nullable Object at(List<String> path) {
        Object value = members;
        for (String step : path) {
            if (value instanceof Map<?, ?> map) {
                value = map.get(step);
            } else {
                value = value instanceof List<?> list && !list.isEmpty() && step.equals("0") ? list.get(0) : null;
            }
        }
        return value;
    }

    /** Puts a value where a part stands, unless bodies do not have it. */
    @SuppressWarnings("unchecked") // An object of JSON has names.
    public WireBody put(String part, @Nullable Object value) {
        layout.path(part).ifPresent(path -> {
            if (!isFlat(part)) {
                put(members, path, value);
                return;
            }
            if (at(path) == null) {
                put(members, path, new LinkedHashMap<>());
            }
            if (at(path) instanceof Map<?, ?> beside && value instanceof Map<?, ?> params) {
                ((Map<String, @Nullable Object>) beside).putAll((Map<String, @Nullable Object>) params);
            }
        });
        return this;
    }

    @SuppressWarnings("unchecked") // Containers are made here.
    private static void put(Object container, List<String> path, @Nullable Object value) {
        String step = path.get(0);
        List<String> rest = path.subList(1, path.size());
        Object inner = container instanceof Map<?, ?> map
                ? map.get(step)
                : ((List<?>) container).stream().findFirst().orElse(null);
        if (!rest.isEmpty() && inner == null) {
            inner = rest.get(0).equals("0") ? new ArrayList<>() : new LinkedHashMap<>();
        }
        Object kept = rest.isEmpty() ? value : inner;
        if (container instanceof Map<?, ?>) {
            ((Map<String, @Nullable Object>) container).put(step, kept);
        } else if (((List<?>) container).isEmpty()) {
            ((List<@Nullable Object>) container).add(kept);
        }
        if (!rest.isEmpty() && inner != null) {
            put(inner, rest, value);
        }
    }
}
