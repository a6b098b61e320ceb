package io.github.errorspec.emit.openapi;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A schema of a body whose parts may stand deep in it, put together of schemas of the parts.
 *
 * @param places the parts, in the order of the body
 */
record BodySchema(List<Place> places) {
    /**
     * Where a part stands.
     *
     * @param path the steps to it; {@code 0} is the first element of an array
     * @param schema what stands there
     * @param required whether it always does
     */
    record Place(List<String> path, Map<String, Object> schema, boolean required) {
        Place behindFirst() {
            return new Place(path.subList(1, path.size()), schema, required);
        }
    }

    Map<String, Object> schema() {
        return places.isEmpty() ? object(places) : value(places);
    }

    private static Map<String, Object> object(List<Place> places) {
        Map<String, List<Place>> members = new LinkedHashMap<>();
        for (Place place : places) {
            members.computeIfAbsent(place.path().get(0), any -> new ArrayList<>())
                    .add(place.behindFirst());
        }
        Map<String, Object> properties = new LinkedHashMap<>();
        List<String> required = new ArrayList<>();
        members.forEach((name, inside) -> {
            properties.put(name, value(inside));
            if (isRequired(inside)) {
                required.add(name);
            }
        });
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "object");
        schema.put("properties", properties);
        if (!required.isEmpty()) {
            schema.put("required", required);
        }
        return schema;
    }

    private static Map<String, Object> value(List<Place> places) {
        List<String> path = places.get(0).path();
        if (path.isEmpty()) {
            return places.get(0).schema();
        }
        if (!path.get(0).equals("0")) {
            return object(places);
        }
        Map<String, Object> array = new LinkedHashMap<>();
        array.put("type", "array");
        array.put("items", value(places.stream().map(Place::behindFirst).toList()));
        if (isRequired(places)) {
            array.put("minItems", 1);
        }
        return array;
    }

    private static boolean isRequired(List<Place> places) {
        return places.stream().anyMatch(Place::required);
    }
}
