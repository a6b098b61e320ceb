package io.github.errorspec.parse;

import io.github.errorspec.diagnostic.Diagnostic;
import io.github.errorspec.diagnostic.Suggestions;
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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Reads {@code params}: a list of names, or a mapping of names to a type or to a full description. */
final class ParamsReader {
    static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_-]{0,99}");

    private static final List<String> KEYS = List.of("type", "optional", "sensitive", "description");
    private static final Pattern LIST = Pattern.compile("list<(.*)>");
    private static final ParameterType TEXT = new ParameterType(ParameterType.Scalar.STRING, false);
    private static final Map<String, ParameterType.Scalar> SCALARS = Arrays.stream(ParameterType.Scalar.values())
            .collect(Collectors.toMap(ParameterType.Scalar::word, scalar -> scalar));

    /** What other languages call these types. */
    private static final Map<String, String> OTHER_WORDS = Map.of(
            "int",
            "integer",
            "long",
            "integer",
            "float",
            "number",
            "double",
            "number",
            "bool",
            "boolean",
            "date",
            "timestamp",
            "datetime",
            "timestamp",
            "text",
            "string");

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
                    "`params: [from, to]` or `params: {from: timestamp}`");
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
                Scalars.text(entry.valueNode(), "the type of `" + name.value() + "`", reading)
                        .flatMap(this::type)
                        .ifPresent(type -> params.add(plain(name.value(), type, name.span())));
            }
        }
        return List.copyOf(params);
    }

    private Parameter described(Located<String> name, Node node) {
        Fields fields = Fields.open(node, "a param", name.span(), KEYS, reading);
        return new Parameter(
                name.value(),
                fields.text("type").flatMap(this::type).orElse(TEXT),
                fields.bool("optional").orElse(false),
                fields.bool("sensitive").orElse(false),
                fields.plainText("description"),
                fields.extensions(),
                name.span());
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

    private Optional<ParameterType> type(Located<String> text) {
        Matcher list = LIST.matcher(text.value());
        boolean isList = list.matches();
        ParameterType.Scalar scalar = SCALARS.get(isList ? list.group(1) : text.value());
        if (scalar != null) {
            return Optional.of(new ParameterType(scalar, isList));
        }
        Optional<String> meant =
                meant(isList ? list.group(1) : text.value()).map(word -> isList ? "list<" + word + ">" : word);
        reading.report(
                SyntaxFault.UNKNOWN_PARAM_TYPE,
                text.span(),
                "unknown type `" + text.value() + "`",
                meant.map(word -> "did you mean `" + word + "`?")
                        .orElse("one of " + String.join(", ", new TreeSet<>(SCALARS.keySet()))
                                + ", or a list of one, such as `list<string>`"));
        return Optional.empty();
    }

    private static Optional<String> meant(String word) {
        return Optional.ofNullable(OTHER_WORDS.get(word.toLowerCase(Locale.ROOT)))
                .or(() -> Suggestions.nearest(word, SCALARS.keySet()));
    }
}
