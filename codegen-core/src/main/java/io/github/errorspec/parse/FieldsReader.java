package io.github.errorspec.parse;

import io.github.errorspec.model.Parameter;
import io.github.errorspec.model.ParameterType;
import io.github.errorspec.model.ParameterType.Scalar;
import io.github.errorspec.parse.yaml.Entry;
import io.github.errorspec.parse.yaml.Fields;
import io.github.errorspec.parse.yaml.Reading;
import io.github.errorspec.parse.yaml.Scalars;
import io.github.errorspec.parse.yaml.SyntaxFault;
import io.github.errorspec.source.Located;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;

/** Reads the {@code fields} of a catalog: names, each with a type or with a full description. */
final class FieldsReader {
    private static final List<String> KEYS = List.of("type", "optional", "description");
    private static final String MAPPING = "types by names: `fields: {sqlState: string}`";
    private static final Pattern LIST = Pattern.compile("list<(.*)>");
    private static final ParameterType TEXT = new ParameterType(Scalar.STRING, false);

    /** Those whose values look the same in all languages. */
    private static final Map<String, Scalar> TYPES = new LinkedHashMap<>();

    static {
        for (Scalar scalar : List.of(Scalar.BOOLEAN, Scalar.INTEGER, Scalar.NUMBER, Scalar.STRING)) {
            TYPES.put(scalar.word(), scalar);
        }
    }

    private final Reading reading;

    FieldsReader(Reading reading) {
        this.reading = reading;
    }

    List<Parameter> read(Fields root) {
        List<Parameter> fields = new ArrayList<>();
        for (Entry entry : root.entries("fields", MAPPING)) {
            Located<String> name = new Located<>(entry.key(), reading.span(entry.keyNode()));
            if (!ParamReader.isName(name, "a field", reading)) {
                continue;
            }
            if (entry.valueNode() instanceof MappingNode) {
                fields.add(described(name, entry.valueNode()));
            } else {
                type(entry.valueNode(), "the type of `" + name.value() + "`")
                        .map(type -> new Parameter(
                                name.value(), type, false, false, Optional.empty(), Map.of(), name.span()))
                        .ifPresent(fields::add);
            }
        }
        return List.copyOf(fields);
    }

    private Parameter described(Located<String> name, Node node) {
        Fields fields = Fields.open(node, "a field", name.span(), KEYS, reading);
        return new Parameter(
                name.value(),
                fields.node("type").flatMap(type -> type(type, "`type`")).orElse(TEXT),
                fields.bool("optional").orElse(false),
                false,
                fields.plainText("description"),
                fields.extensions(),
                name.span());
    }

    private Optional<ParameterType> type(Node node, String subject) {
        return Scalars.text(node, subject, reading).flatMap(this::type);
    }

    private Optional<ParameterType> type(Located<String> text) {
        Matcher list = LIST.matcher(text.value());
        boolean isList = list.matches();
        Scalar scalar = TYPES.get(isList ? list.group(1) : text.value());
        if (scalar == null) {
            reading.report(
                    SyntaxFault.UNKNOWN_PARAM_TYPE,
                    text.span(),
                    "`" + text.value() + "` is no type of a field",
                    meant(text.value())
                            .map(type -> "did you mean `" + type + "`?")
                            .orElse("one of " + String.join(", ", TYPES.keySet())
                                    + ", or a list of one, such as `list<string>`"));
        }
        return Optional.ofNullable(scalar).map(found -> new ParameterType(found, isList));
    }

    private static Optional<String> meant(String word) {
        return TypeWords.meaning(word)
                .map(TypeWords.Meaning::type)
                .filter(type -> TYPES.containsKey(type.replaceAll("^list<|>$", "")));
    }
}
