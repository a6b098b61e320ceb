package io.github.errorspec.parse;

import io.github.errorspec.model.ParameterType;
import io.github.errorspec.parse.yaml.Reading;
import io.github.errorspec.parse.yaml.Scalars;
import io.github.errorspec.parse.yaml.SyntaxFault;
import io.github.errorspec.source.Located;
import io.github.errorspec.source.SourceSpan;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * Reads the type of a param, without the members of objects.
 *
 * @param reading what is read
 */
record TypeReader(Reading reading) {
    /** The types that specs have, by their words. */
    static final Map<String, ParameterType.Scalar> SCALARS = new HashMap<>();

    static {
        for (ParameterType.Scalar scalar : ParameterType.Scalar.values()) {
            SCALARS.put(scalar.word(), scalar);
        }
    }

    private static final Pattern LIST = Pattern.compile("list<(.*)>");

    /**
     * Reads a type.
     *
     * @param subject what it is, for messages
     * @param described whether it has keys beside it, such as {@code optional}
     */
    Optional<ParameterType> read(Node node, String subject, boolean described) {
        Optional<String> element = element(node);
        if (element.isPresent()) {
            reportUnknown("[" + element.get() + "]", reading.span(node), described);
            return Optional.empty();
        }
        return Scalars.text(node, subject, reading).flatMap(text -> read(text, described));
    }

    private Optional<ParameterType> read(Located<String> text, boolean described) {
        Matcher list = LIST.matcher(text.value());
        boolean isList = list.matches();
        ParameterType.Scalar scalar = SCALARS.get(isList ? list.group(1) : text.value());
        if (scalar != null) {
            return Optional.of(new ParameterType(scalar, isList));
        }
        reportUnknown(text.value(), text.span(), described);
        return Optional.empty();
    }

    /** What a list of one text has, as some write a list of that type. */
    private static Optional<String> element(Node type) {
        return type instanceof SequenceNode list
                        && list.getValue().size() == 1
                        && list.getValue().get(0) instanceof ScalarNode only
                ? Optional.of(only.getValue())
                : Optional.empty();
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
