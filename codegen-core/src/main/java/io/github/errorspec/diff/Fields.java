package io.github.errorspec.diff;

import io.github.errorspec.diff.Diff.Field;
import io.github.errorspec.model.RawValue;
import io.github.errorspec.past.FlowMapping;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What an element says, as texts by the keys of the spec, with a dot before a key that is in the mapping of another. */
final class Fields {
    private final Map<String, String> texts = new LinkedHashMap<>();

    /** What two editions of an element do not say alike. */
    static List<Field> between(Fields past, Fields now) {
        Set<String> keys = new LinkedHashSet<>(past.texts.keySet());
        keys.addAll(now.texts.keySet());
        List<Field> changed = new ArrayList<>();
        for (String key : keys) {
            String was = past.texts.getOrDefault(key, "");
            String is = now.texts.getOrDefault(key, "");
            if (!is.equals(was)) {
                changed.add(new Field(key, was, is));
            }
        }
        return List.copyOf(changed);
    }

    /** Adds what a key says; the empty text where it says nothing. */
    Fields put(String key, String text) {
        texts.put(key, text);
        return this;
    }

    Fields put(String key, Optional<String> text) {
        return put(key, text.orElse(""));
    }

    /** Adds words, which have no commas. */
    Fields words(String key, List<String> words) {
        return put(key, String.join(", ", words));
    }

    /** Adds texts for people, each of which can have anything in it. */
    Fields texts(String key, List<String> list) {
        return put(key, list.isEmpty() ? "" : FlowMapping.listOfTexts(list));
    }

    /** Adds each text of a mapping. */
    Fields mapping(String key, Map<String, String> mapping) {
        mapping.forEach((label, text) -> put(key + "." + label, text));
        return this;
    }

    /** Adds values that a spec carries, as it writes them on one line. */
    Fields carried(String before, Map<String, RawValue> values) {
        values.forEach((key, value) -> put(before + key, FlowMapping.yaml(value)));
        return this;
    }
}
