package io.github.errorspec;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.StringReader;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** What an editor makes of a YAML text before it asks a JSON Schema: plain scalars get the types of YAML. */
enum EditorYaml {
    /** {@code yes}, {@code on} and {@code off} are booleans, {@code 0x10} and {@code 190:20} are numbers. */
    YAML_1_1 {
        @Override
        JsonNode plain(ScalarNode scalar) {
            Tag tag = scalar.getTag();
            if (tag.equals(Tag.INT) || tag.equals(Tag.FLOAT)) {
                return JSON.numberNode(1);
            }
            if (tag.equals(Tag.BOOL)) {
                return JSON.booleanNode(scalar.getValue().matches("(?i)yes|true|on"));
            }
            return tag.equals(Tag.NULL) ? JSON.nullNode() : JSON.textNode(scalar.getValue());
        }
    },
    /** The core schema: only {@code true}, {@code false}, {@code null} and what looks like a number are no text. */
    YAML_1_2 {
        @Override
        JsonNode plain(ScalarNode scalar) {
            String text = scalar.getValue();
            if (text.matches("|~|null|Null|NULL")) {
                return JSON.nullNode();
            }
            if (text.matches("true|True|TRUE|false|False|FALSE")) {
                return JSON.booleanNode(text.startsWith("t") || text.startsWith("T"));
            }
            return JSON.textNode(text);
        }
    };

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final Pattern NUMBER = Pattern.compile("[-+]?(\\.[0-9]+|[0-9]+(\\.[0-9]*)?)([eE][-+]?[0-9]+)?");

    /** The type of an unquoted scalar that is no decimal number. */
    abstract JsonNode plain(ScalarNode scalar);

    /** The text as JSON; nothing if it is not YAML. */
    Optional<JsonNode> read(String text) {
        LoaderOptions options = new LoaderOptions();
        options.setNestingDepthLimit(60);
        options.setTagInspector(tag -> true);
        try {
            // An escape of YAML 1.2 that editors read, and this library does not.
            String read = text.replace("\\/", "/");
            return Optional.ofNullable(new Yaml(options).compose(new StringReader(read)))
                    .map(node -> json(node, 0));
        } catch (YAMLException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private JsonNode json(Node node, int depth) {
        if (depth > 100) {
            throw new YAMLException("a value that contains itself");
        }
        if (node instanceof MappingNode mapping) {
            ObjectNode object = JSON.objectNode();
            mapping.getValue().forEach(tuple -> put(object, tuple, depth));
            return object;
        }
        if (node instanceof SequenceNode sequence) {
            return JSON.arrayNode()
                    .addAll(sequence.getValue().stream()
                            .map(item -> json(item, depth + 1))
                            .toList());
        }
        ScalarNode scalar = (ScalarNode) node;
        if (!scalar.isPlain()) {
            return JSON.textNode(scalar.getValue());
        }
        return NUMBER.matcher(scalar.getValue()).matches()
                ? JSON.numberNode(new BigDecimal(scalar.getValue()))
                : plain(scalar);
    }

    private void put(ObjectNode object, NodeTuple tuple, int depth) {
        JsonNode value = json(tuple.getValueNode(), depth + 1);
        if (!tuple.getKeyNode().getTag().equals(Tag.MERGE)) {
            object.set(tuple.getKeyNode() instanceof ScalarNode key ? key.getValue() : "[]", value);
        } else if (value.isArray()) {
            value.forEach(each -> merge(object, each));
        } else {
            merge(object, value);
        }
    }

    private static void merge(ObjectNode object, JsonNode defaults) {
        if (defaults instanceof ObjectNode entries) {
            entries.properties().forEach(entry -> object.putIfAbsent(entry.getKey(), entry.getValue()));
        } else {
            object.set("<<", defaults);
        }
    }
}
