package io.github.errorspec.parse;

import io.github.errorspec.diagnostic.Diagnostic;
import io.github.errorspec.model.Parameter;
import io.github.errorspec.model.ParameterType;
import io.github.errorspec.parse.yaml.Entry;
import io.github.errorspec.parse.yaml.Fields;
import io.github.errorspec.parse.yaml.Reading;
import io.github.errorspec.parse.yaml.Scalars;
import io.github.errorspec.parse.yaml.SyntaxFault;
import io.github.errorspec.source.Located;
import io.github.errorspec.source.SourceSpan;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Reads {@code params}: a list of names, or a mapping of names to a type or to a full description. */
final class ParamsReader {
    static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_-]{0,99}");

    /** The types that specs have, by their words. */
    static final Map<String, ParameterType.Scalar> SCALARS = new HashMap<>();

    static {
        for (ParameterType.Scalar scalar : ParameterType.Scalar.values()) {
            SCALARS.put(scalar.word(), scalar);
        }
    }

    private static final List<String> KEYS = List.of("type", "optional", "sensitive", "description");
    private static final String LIST_OR_MAPPING = "`params: [from, to]` or `params: {from: timestamp}`";
    private static final Pattern LIST = Pattern.compile("list<(.*)>");
    private static final ParameterType TEXT = new ParameterType(ParameterType.Scalar.STRING, false);

    private final Reading reading;

    ParamsReader(Reading reading) {
        this.reading = reading;
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
                } else if (isName(name)) {
                    params.put(name.value(), plain(name.value(), TEXT, name.span()));
                }
            });
        }
        return List.copyOf(params.values());
    }

    /** What to write instead of a text: its own words as names, if they can be names. */
    private static String asList(String text) {
        String[] words = text.strip().split("[,;\\s]+");
        return Arrays.stream(words).allMatch(word -> NAME.matcher(word).matches())
                ? "`params: [" + String.join(", ", words) + "]`, or with types `params: {" + words[0] + ": integer}`"
                : LIST_OR_MAPPING;
    }

    private List<Parameter> fromMapping(Fields row) {
        List<Parameter> params = new ArrayList<>();
        for (Entry entry : row.entries("params")) {
            Located<String> name = new Located<>(entry.key(), reading.span(entry.keyNode()));
            if (!isName(name)) {
                continue;
            }
            if (entry.valueNode() instanceof MappingNode) {
                params.add(described(name, entry.valueNode()));
            } else {
                type(entry.valueNode(), "the type of `" + name.value() + "`", false)
                        .ifPresent(type -> params.add(plain(name.value(), type, name.span())));
            }
        }
        return List.copyOf(params);
    }

    private Parameter described(Located<String> name, Node node) {
        Fields fields = Fields.open(node, "a param", name.span(), KEYS, reading);
        return new Parameter(
                name.value(),
                fields.node("type").flatMap(type -> type(type, "`type`", true)).orElse(TEXT),
                fields.bool("optional").orElse(false),
                fields.bool("sensitive").orElse(false),
                fields.plainText("description"),
                fields.extensions(),
                name.span());
    }

    /** What a list of one text has, as some write a list of that type. */
    private static Optional<String> element(Node type) {
        return type instanceof SequenceNode list
                        && list.getValue().size() == 1
                        && list.getValue().get(0) instanceof ScalarNode only
                ? Optional.of(only.getValue())
                : Optional.empty();
    }

    private static Parameter plain(String name, ParameterType type, SourceSpan span) {
        return new Parameter(name, type, false, false, Optional.empty(), Map.of(), span);
    }

    private boolean isName(Located<String> name) {
        boolean valid = NAME.matcher(name.value()).matches();
        if (!valid) {
            reading.report(
                    SyntaxFault.BAD_ID,
                    name.span(),
                    "a param cannot be named `" + name.value() + "`",
                    "a letter, then letters, digits, `_` and `-`, at most 100 in all");
        }
        return valid;
    }

    /**
     * Reads a type.
     *
     * @param subject what it is, for messages
     * @param described whether it has keys beside it, such as {@code optional}
     */
    private Optional<ParameterType> type(Node node, String subject, boolean described) {
        Optional<String> element = element(node);
        if (element.isPresent()) {
            reportUnknown("[" + element.get() + "]", reading.span(node), described);
            return Optional.empty();
        }
        return Scalars.text(node, subject, reading).flatMap(text -> type(text, described));
    }

    private Optional<ParameterType> type(Located<String> text, boolean described) {
        Matcher list = LIST.matcher(text.value());
        boolean isList = list.matches();
        ParameterType.Scalar scalar = SCALARS.get(isList ? list.group(1) : text.value());
        if (scalar != null) {
            return Optional.of(new ParameterType(scalar, isList));
        }
        reportUnknown(text.value(), text.span(), described);
        return Optional.empty();
    }

    private void reportUnknown(String type, SourceSpan span, boolean described) {
        reading.report(
                SyntaxFault.UNKNOWN_PARAM_TYPE,
                span,
                "unknown type `" + type + "`",
                TypeWords.meaning(type)
                        .map(meaning -> "did you mean " + written(meaning, described) + "?")
                        .orElse("one of " + String.join(", ", new TreeSet<>(SCALARS.keySet()))
                                + ", or a list of one, such as `list<string>`"));
    }

    private static String written(TypeWords.Meaning meaning, boolean described) {
        if (!meaning.optional()) {
            return "`" + meaning.type() + "`";
        }
        return described
                ? "`" + meaning.type() + "`, with `optional: true` beside it"
                : "`{type: " + meaning.type() + ", optional: true}`";
    }
}
