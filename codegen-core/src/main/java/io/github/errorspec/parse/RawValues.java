package io.github.errorspec.parse;

import io.github.errorspec.model.RawValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Values that pass through uninterpreted. */
final class RawValues {
    private RawValues() {}

    static RawValue of(Node node, Reading reading) {
        if (node instanceof MappingNode mapping) {
            return mapping(mapping, reading);
        }
        if (node instanceof SequenceNode sequence) {
            List<RawValue> items =
                    sequence.getValue().stream().map(item -> of(item, reading)).toList();
            return new RawValue.Sequence(items, reading.span(node));
        }
        ScalarNode scalar = (ScalarNode) node;
        return new RawValue.Scalar(scalar.getValue(), !scalar.isPlain(), reading.span(node));
    }

    static RawValue.Mapping mapping(MappingNode mapping, Reading reading) {
        Map<String, RawValue> entries = new LinkedHashMap<>();
        for (Entry entry : Entries.of(mapping, reading)) {
            entries.put(entry.key(), of(entry.valueNode(), reading));
        }
        return new RawValue.Mapping(entries, reading.span(mapping));
    }
}
