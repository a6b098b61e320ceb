package io.github.errorspec.parse;

import io.github.errorspec.diagnostic.Diagnostic;
import io.github.errorspec.model.DeclaredTraits;
import io.github.errorspec.model.Parameter;
import io.github.errorspec.model.RawValue;
import io.github.errorspec.model.Tag;
import io.github.errorspec.model.Traits;
import io.github.errorspec.parse.yaml.Entry;
import io.github.errorspec.parse.yaml.Fields;
import io.github.errorspec.parse.yaml.RawValues;
import io.github.errorspec.parse.yaml.Reading;
import io.github.errorspec.parse.yaml.Scalars;
import io.github.errorspec.parse.yaml.SyntaxFault;
import io.github.errorspec.source.Located;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Reads {@code tags} and {@code fields}: on top which there are, elsewhere those of rows. */
final class TraitsReader {
    private static final String TAGS = "tags";
    private static final String FIELDS = "fields";
    private static final String VALUES = "values by the names of fields: `fields: {sqlState: \"42000\"}`";

    private final Reading reading;

    private TraitsReader(Reading reading) {
        this.reading = reading;
    }

    /** What the top of a spec says; most say nothing. */
    static DeclaredTraits declared(Fields root, Reading reading) {
        if (!root.has(TAGS) && !root.has(FIELDS)) {
            return DeclaredTraits.NONE;
        }
        TraitsReader reader = new TraitsReader(reading);
        List<Parameter> fields = root.has(FIELDS) ? new FieldsReader(reading).read(root) : List.of();
        return new DeclaredTraits(reader.declaredTags(root), fields);
    }

    /** What a row or a category says. */
    static Traits read(Fields fields, Reading reading) {
        if (!fields.has(TAGS) && !fields.has(FIELDS)) {
            return Traits.NONE;
        }
        TraitsReader reader = new TraitsReader(reading);
        return new Traits(reader.once(fields.texts(TAGS)), reader.values(fields));
    }

    private List<Tag> declaredTags(Fields root) {
        Optional<Node> node = root.node(TAGS);
        List<Tag> tags = new ArrayList<>();
        if (node.isPresent() && node.get() instanceof MappingNode) {
            for (Entry entry : root.entries(TAGS)) {
                Located<String> name = new Located<>(entry.key(), reading.span(entry.keyNode()));
                Optional<String> description = Scalars.isMissing(entry.valueNode())
                        ? Optional.empty()
                        : Scalars.text(entry.valueNode(), "the description of `" + entry.key() + "`", reading)
                                .map(Located::value)
                                .filter(text -> !text.isBlank());
                if (isName(name)) {
                    tags.add(new Tag(name.value(), description, name.span()));
                }
            }
            return List.copyOf(tags);
        }
        if (node.isPresent() && !(node.get() instanceof SequenceNode)) {
            reading.report(
                    SyntaxFault.WRONG_TYPE,
                    reading.span(node.get()),
                    "`tags` must be a list of names or a mapping, but this is text",
                    "`tags: [retriable]` or `tags: {retriable: The same request may be sent again.}`");
            return List.of();
        }
        for (Located<String> name : once(root.texts(TAGS))) {
            if (isName(name)) {
                tags.add(new Tag(name.value(), Optional.empty(), name.span()));
            }
        }
        return List.copyOf(tags);
    }

    private boolean isName(Located<String> name) {
        return ParamReader.isName(name, "a tag", reading);
    }

    private List<Located<String>> once(List<Located<String>> tags) {
        Map<String, Located<String>> once = new LinkedHashMap<>();
        for (Located<String> tag : tags) {
            Located<String> first = once.putIfAbsent(tag.value(), tag);
            if (first != null) {
                reading.add(Diagnostic.of(
                                SyntaxFault.DUPLICATE_KEY,
                                tag.span(),
                                "the tag `" + tag.value() + "` stands here a second time")
                        .withHelp("keep one of the two")
                        .withRelated(first.span(), "first defined here"));
            }
        }
        return List.copyOf(once.values());
    }

    private Map<String, Located<RawValue>> values(Fields row) {
        Map<String, Located<RawValue>> values = new LinkedHashMap<>();
        for (Entry entry : row.entries(FIELDS, VALUES)) {
            if (Scalars.isMissing(entry.valueNode())) {
                reading.report(
                        SyntaxFault.MISSING_VALUE,
                        reading.span(entry.keyNode()),
                        "`" + entry.key() + "` has no value",
                        "give it one, or remove it");
            } else if (entry.valueNode() instanceof MappingNode) {
                reading.report(
                        SyntaxFault.WRONG_TYPE,
                        reading.span(entry.valueNode()),
                        "`" + entry.key() + "` must be text or a list, but this is a mapping",
                        "what is a mapping is for tools alone, below a key that begins with `x-`");
            } else {
                RawValue value = RawValues.of(entry.valueNode(), reading);
                values.put(entry.key(), new Located<>(value, reading.span(entry.keyNode())));
            }
        }
        return values;
    }
}
