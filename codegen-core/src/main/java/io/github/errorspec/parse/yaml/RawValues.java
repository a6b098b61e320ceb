package io.github.errorspec.parse.yaml;

import io.github.errorspec.model.RawValue;
import io.github.errorspec.source.SourceSpan;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Values that pass through uninterpreted. */
public final class RawValues {
    private RawValues() {}

    public static RawValue of(Node node, Reading reading) {
        if (node instanceof MappingNode mapping) {
            return mapping(mapping, reading);
        }
        if (node instanceof SequenceNode sequence) {
            List<RawValue> items =
                    sequence.getValue().stream().map(item -> of(item, reading)).toList();
            return new RawValue.Sequence(items, reading.span(node));
        }
        ScalarNode scalar = (ScalarNode) node;
        Scalars.isUnicode(scalar, "this value", reading);
        return new RawValue.Scalar(scalar.getValue(), !scalar.isPlain(), reading.span(node));
    }

    public static RawValue.Mapping mapping(MappingNode mapping, Reading reading) {
        Map<String, RawValue> entries = new LinkedHashMap<>();
        Map<String, SourceSpan> keys = new LinkedHashMap<>();
        for (Entry entry : Entries.of(mapping, reading)) {
            entries.put(entry.key(), of(entry.valueNode(), reading));
            keys.put(entry.key(), reading.span(entry.keyNode()));
        }
        return new RawValue.Mapping(entries, keys, reading.span(mapping));
    }
}
