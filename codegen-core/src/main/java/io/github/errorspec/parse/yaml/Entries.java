package io.github.errorspec.parse.yaml;

import io.github.errorspec.diagnostic.Diagnostic;
import io.github.errorspec.diagnostic.Diagnostics;
import io.github.errorspec.source.SourceText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** The entries of a mapping: keys are text, each stands once, merge keys are resolved. */
public final class Entries {
    private Entries() {}

    public static List<Entry> of(MappingNode mapping, Reading reading) {
        Map<String, Entry> own = new LinkedHashMap<>();
        List<Node> merged = new ArrayList<>();
        for (NodeTuple tuple : mapping.getValue()) {
            if (tuple.getKeyNode().getTag().equals(Tag.MERGE)) {
                merged.add(tuple.getValueNode());
            } else if (tuple.getKeyNode() instanceof ScalarNode key) {
                addOnce(new Entry(key.getValue(), key, tuple.getValueNode()), own, reading);
            } else {
                reading.report(
                        SyntaxFault.WRONG_TYPE,
                        reading.span(tuple.getKeyNode()),
                        "a key must be text, but this is " + Scalars.shape(tuple.getKeyNode()),
                        "write `key: value`");
            }
        }
        // YAML's merge type: the mapping's own keys win, then the sources in their order.
        merged.forEach(source -> merge(source, own, reading));
        return List.copyOf(own.values());
    }

    /** The entries without complaint, for a first look before the mapping is read in earnest. */
    public static List<Entry> quietly(MappingNode mapping) {
        return of(mapping, new Reading(SourceText.of("", ""), new Diagnostics()));
    }

    private static void addOnce(Entry entry, Map<String, Entry> own, Reading reading) {
        Entry first = own.putIfAbsent(entry.key(), entry);
        if (first != null) {
            reading.add(Diagnostic.of(
                            SyntaxFault.DUPLICATE_KEY,
                            reading.span(entry.keyNode()),
                            "`" + entry.key() + "` stands here a second time")
                    .withHelp("keep one of the two, or rename one")
                    .withRelated(reading.span(first.keyNode()), "first defined here"));
        }
        Scalars.isUnicode(entry.keyNode(), "this key", reading);
        Scalars.warnIfAmbiguous(entry.keyNode(), reading);
    }

    private static void merge(Node source, Map<String, Entry> own, Reading reading) {
        if (source instanceof MappingNode mapping) {
            of(mapping, reading).forEach(entry -> own.putIfAbsent(entry.key(), entry));
        } else if (source instanceof SequenceNode sequence) {
            sequence.getValue().forEach(each -> merge(each, own, reading));
        } else {
            reading.report(
                    SyntaxFault.WRONG_TYPE,
                    reading.span(source),
                    "a merge key needs a mapping or a list of mappings, but this is " + Scalars.shape(source),
                    "name an anchor, such as `<<: *defaults`");
        }
    }
}
