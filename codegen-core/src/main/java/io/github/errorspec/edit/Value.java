package io.github.errorspec.edit;

import io.github.errorspec.parse.yaml.YamlText;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** What is to be written into a spec. */
public sealed interface Value {
    /**
     * On one line.
     *
     * @param json whether all texts are in quotes, as JSON wants it
     */
    String flow(boolean json);

    /** On one line, with quotes where they are needed. */
    default String flow() {
        return flow(false);
    }

    /** A text, whatever characters it has. */
    record Text(String text) implements Value {
        @Override
        public String flow(boolean json) {
            return json ? YamlText.quoted(text) : YamlText.of(text);
        }
    }

    /** A mapping, in order. */
    record Mapping(Map<String, Value> entries) implements Value {
        public Mapping {
            entries = new LinkedHashMap<>(entries);
        }

        @Override
        public String flow(boolean json) {
            return entries.entrySet().stream()
                    .map(entry -> new Text(entry.getKey()).flow(json) + ": "
                            + entry.getValue().flow(json))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
    }

    /** A mapping with one entry. */
    static Value of(String key, Value value) {
        return new Mapping(Map.of(key, value));
    }
}
