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
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

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

    static Stream<JsonNode> stream(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }

    /** The keys without a description, or for which an editor has nothing to insert. */
    List<String> poorKeys() {
        List<String> poor = new ArrayList<>();
        collectPoor(json, "#", poor);
        return poor;
    }

    private void collectPoor(JsonNode node, String path, List<String> poor) {
        if (!path.endsWith("/properties")) {
            node.path("properties").properties().stream()
                    .filter(property ->
                            !property.getValue().path("description").asText().endsWith(".")
                                    || !offersSomething(property.getValue()))
                    .forEach(property -> poor.add(path + "/properties/" + property.getKey()));
        }
        node.properties().forEach(entry -> collectPoor(entry.getValue(), path + "/" + entry.getKey(), poor));
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            collectPoor(node.get(i), path + "/" + i, poor);
        }
    }

    private boolean offersSomething(JsonNode schema) {
        Stream<JsonNode> parts = Stream.concat(stream(schema.path("anyOf")), stream(schema.path("allOf")));
        Stream<JsonNode> referred = Stream.of(schema.path("$ref"))
                .filter(JsonNode::isTextual)
                .map(ref -> json.at(ref.asText().substring(1)));
        return Stream.of("examples", "enum", "default", "defaultSnippets", "properties", "additionalProperties")
                        .anyMatch(schema::has)
                || schema.path("type").asText().equals("boolean")
                || Stream.concat(parts, referred).anyMatch(this::offersSomething);
    }
}
