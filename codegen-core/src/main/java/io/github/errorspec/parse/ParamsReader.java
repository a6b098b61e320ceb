package io.github.errorspec.parse;

import io.github.errorspec.diagnostic.Diagnostic;
import io.github.errorspec.model.Parameter;
import io.github.errorspec.parse.yaml.Entry;
import io.github.errorspec.parse.yaml.Fields;
import io.github.errorspec.parse.yaml.Reading;
import io.github.errorspec.parse.yaml.Scalars;
import io.github.errorspec.parse.yaml.SyntaxFault;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Reads {@code params}: a list of names, or a mapping of names to a type or to a full description. */
final class ParamsReader {
    private static final String LIST_OR_MAPPING = "`params: [from, to]` or `params: {from: timestamp}`";

    private final Reading reading;
    private final ParamReader one;

    ParamsReader(Reading reading) {
        this.reading = reading;
        this.one = new ParamReader(reading);
    }

    List<Parameter> read(Fields row) {
        Optional<Node> node = row.node("params");
        if (node.isEmpty()) {
            return List.of();
        }
        return node.get() instanceof MappingNode ? fromMapping(row) : fromList(node.get());
    }

    private List<Parameter> fromList(Node node) {
        if (!(node instanceof SequenceNode sequence)) {
            reading.report(
                    SyntaxFault.WRONG_TYPE,
                    reading.span(node),
                    "`params` must be a list of names or a mapping, but this is " + Scalars.shape(node),
                    node instanceof ScalarNode text ? asList(text.getValue()) : LIST_OR_MAPPING);
            return List.of();
        }
        Map<String, Parameter> params = new LinkedHashMap<>();
        for (Node item : sequence.getValue()) {
            Scalars.text(item, "the name of a param", reading).ifPresent(name -> {
                if (params.containsKey(name.value())) {
                    reading.add(Diagnostic.of(
                                    SyntaxFault.DUPLICATE_KEY,
                                    name.span(),
                                    "the param `" + name.value() + "` stands here a second time")
                            .withHelp("keep one of the two, or rename one")
                            .withRelated(params.get(name.value()).span(), "first defined here"));
                } else if (one.isName(name)) {
                    params.put(name.value(), ParamReader.text(name));
                }
            });
        }
        return List.copyOf(params.values());
    }

    /** What to write instead of a text: its own words as names, if they can be names. */
    private static String asList(String text) {
        String[] words = text.strip().split("[,;\\s]+");
        return Arrays.stream(words)
                        .allMatch(word -> ParamReader.NAME.matcher(word).matches())
                ? "`params: [" + String.join(", ", words) + "]`, or with types `params: {" + words[0] + ": integer}`"
                : LIST_OR_MAPPING;
    }

    private List<Parameter> fromMapping(Fields row) {
        List<Parameter> params = new ArrayList<>();
        for (Entry entry : row.entries("params")) {
            one.read(entry).ifPresent(params::add);
        }
        return List.copyOf(params);
    }
}
