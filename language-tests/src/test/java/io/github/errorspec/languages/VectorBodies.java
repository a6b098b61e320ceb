package io.github.errorspec.languages;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Vectors whose bodies are told in other forms than a text. */
final class VectorBodies {
    private VectorBodies() {}

    /** Long ones and those of bytes, with their bodies as what reads texts is given them. */
    static List<JsonNode> of(JsonNode vectors) {
        List<JsonNode> all = new ArrayList<>();
        for (JsonNode vector : vectors.get("long")) {
            String repeated = vector.get("repeated")
                    .textValue()
                    .repeat(vector.get("times").intValue());
            all.add(with(
                    vector,
                    vector.get("before").textValue()
                            + repeated
                            + vector.get("after").textValue()));
        }
        for (JsonNode vector : vectors.get("bytes")) {
            byte[] bytes = vector.get("bytes").textValue().getBytes(StandardCharsets.ISO_8859_1);
            all.add(with(vector, new String(bytes, StandardCharsets.UTF_8)));
        }
        return all;
    }

    private static JsonNode with(JsonNode vector, String body) {
        return ((ObjectNode) vector).put("body", body);
    }
}
