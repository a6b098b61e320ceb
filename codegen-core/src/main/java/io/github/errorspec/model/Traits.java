package io.github.errorspec.model;

import io.github.errorspec.source.Located;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a row says beyond what the format knows.
 *
 * @param tags what it is marked with, each once
 * @param fields values of the catalog's fields, each with the place of its name
 */
public record Traits(List<Located<String>> tags, Map<String, Located<RawValue>> fields) {
    public static final Traits NONE = new Traits(List.of(), Map.of());

    public boolean isEmpty() {
        return tags.isEmpty() && fields.isEmpty();
    }

    public List<String> tagNames() {
        return tags.stream().map(Located::value).toList();
    }

    /** The values without places. */
    public Map<String, RawValue> values() {
        Map<String, RawValue> values = new LinkedHashMap<>();
        fields.forEach((name, value) -> values.put(name, value.value()));
        return values;
    }

    /** These, with the tags of others before them, and the values of others where these have none. */
    public Traits over(Traits others) {
        if (others.isEmpty() || isEmpty()) {
            return isEmpty() ? others : this;
        }
        List<Located<String>> all = new ArrayList<>(others.tags);
        tags.stream()
                .filter(tag ->
                        others.tags.stream().noneMatch(other -> other.value().equals(tag.value())))
                .forEach(all::add);
        Map<String, Located<RawValue>> values = new LinkedHashMap<>(others.fields);
        values.putAll(fields);
        return new Traits(List.copyOf(all), values);
    }
}
