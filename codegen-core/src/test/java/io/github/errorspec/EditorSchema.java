package io.github.errorspec;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A JSON Schema that editors use.
 *
 * @param json its text, read
 * @param schema the same, ready to judge values
 */
record EditorSchema(JsonNode json, Schema schema) {
    static EditorSchema named(String file) {
        try (InputStream in = Compiler.class.getResourceAsStream(file)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(text, InputFormat.JSON);
            return new EditorSchema(parse(text), schema);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode parse(String text) throws JsonProcessingException {
        return new ObjectMapper().readTree(text);
    }

    List<Error> complaints(JsonNode value) {
        return schema.validate(value.toString(), InputFormat.JSON);
    }

    /** The keys of the object at this place. */
    Set<String> keys(String pointer) {
        Set<String> names = new TreeSet<>();
        json.at(pointer).fieldNames().forEachRemaining(names::add);
        return names;
    }

    /** The keys without a description or examples. */
    List<String> poorKeys() {
        List<String> poor = new ArrayList<>();
        collectPoor(json, "#", poor);
        return poor;
    }

    private static void collectPoor(JsonNode node, String path, List<String> poor) {
        node.path("properties").properties().forEach(property -> {
            JsonNode schema = property.getValue();
            if (!schema.path("description").asText().endsWith(".")
                    || schema.path("examples").isEmpty()) {
                poor.add(path + "/" + property.getKey());
            }
        });
        node.properties().forEach(entry -> collectPoor(entry.getValue(), path + "/" + entry.getKey(), poor));
        if (node.isArray()) {
            node.forEach(item -> collectPoor(item, path + "/-", poor));
        }
    }
}
