package io.github.errorspec.parse.yaml;

import io.github.errorspec.diagnostic.Diagnostic;
import io.github.errorspec.source.FileKind;
import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.composer.Composer;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.resolver.Resolver;

/** From text to a node graph that is safe to walk: no cycles, no bombs, no tags that create objects. */
public final class YamlTree {
    /** How large a spec may be once its aliases are expanded: a character weighs 1, a value {@link #VALUE_WEIGHT}. */
    private static final long EXPANDED_LIMIT = 128L << 20;

    private static final long VALUE_WEIGHT = 16;

    private static final Set<Tag> PLAIN_TAGS = Set.of(
            Tag.STR,
            Tag.INT,
            Tag.FLOAT,
            Tag.BOOL,
            Tag.NULL,
            Tag.TIMESTAMP,
            Tag.MERGE,
            Tag.SEQ,
            Tag.MAP,
            // The resolver gives this tag to a plain `=`, which is only text here.
            new Tag(Tag.PREFIX + "value"));

    private final Reading reading;
    private final IdentityHashMap<Node, Measure> measures = new IdentityHashMap<>();

    private YamlTree(Reading reading) {
        this.reading = reading;
    }

    public static Optional<Node> compose(String text, FileKind kind, Reading reading) {
        LoaderOptions options = options();
        BoundedParser parser = new BoundedParser(text, options);
        Node root;
        try {
            root = new Composer(parser, new Resolver(), options).getSingleNode();
        } catch (BoundedParser.RefusedException e) {
            reading.add(refusal(e, reading));
            return Optional.empty();
        } catch (MarkedYAMLException e) {
            reading.add(ConflictMarkers.first(reading.source()).orElseGet(() -> YamlErrors.explain(e, text, reading)));
            return Optional.empty();
        } catch (YAMLException e) {
            reading.report(SyntaxFault.YAML_SYNTAX, reading.start(), String.valueOf(e.getMessage()));
            return Optional.empty();
        } catch (IllegalArgumentException e) {
            // SnakeYAML 2.7 takes the hexadecimal digits of an escape for a number without a look at them.
            reading.report(
                    SyntaxFault.YAML_SYNTAX,
                    reading.source().between(parser.position(), parser.position()),
                    "the text behind this place has an escape that is no character",
                    "such as `\\u00E4` or `\\U0001F600`; in single quotes a backslash stands for itself");
            return Optional.empty();
        }
        if (root == null) {
            reading.report(
                    SyntaxFault.EMPTY_FILE,
                    reading.start(),
                    "the " + kind.word() + " has no content but comments",
                    HowToBegin.of(kind));
            return Optional.empty();
        }
        boolean safe = new YamlTree(reading).visit(root).depth() >= 0;
        return safe ? Optional.of(root) : Optional.empty();
    }

    /** Under which a spec is read, also where only its tokens are. */
    static LoaderOptions options() {
        LoaderOptions options = new LoaderOptions();
        // BoundedParser bounds the depth, whoever brings the text the length.
        options.setNestingDepthLimit(Integer.MAX_VALUE);
        options.setCodePointLimit(Integer.MAX_VALUE);
        // Tags are judged here, with those of all values at once.
        options.setTagInspector(tag -> true);
        // What aliases expand to is counted here, which bounds more than their number does.
        options.setMaxAliasesForCollections(Integer.MAX_VALUE);
        return options;
    }

    private static Diagnostic refusal(BoundedParser.RefusedException e, Reading reading) {
        Diagnostic diagnostic = Diagnostic.of(e.fault(), reading.point(e.mark()), String.valueOf(e.getMessage()));
        return e.related()
                .map(mark -> diagnostic
                        .withHelp("an alias can only stand for a value that ends before it")
                        .withRelated(reading.point(mark), "the value begins here"))
                .orElse(diagnostic);
    }

    /** What a node measures with its aliases expanded. A node that aliases share is walked once. */
    private Measure visit(Node node) {
        if (node.getAnchor() == null) {
            return measure(node);
        }
        Measure known = measures.get(node);
        if (known == null) {
            known = measure(node);
            measures.put(node, known);
        }
        return known;
    }

    private Measure measure(Node node) {
        if (!PLAIN_TAGS.contains(node.getTag())) {
            return forbiddenTag(node);
        }
        if (node instanceof ScalarNode scalar) {
            return new Measure(VALUE_WEIGHT + scalar.getValue().length(), 0);
        }
        Measure sum = new Measure(VALUE_WEIGHT, 0);
        if (node instanceof MappingNode mapping) {
            for (NodeTuple tuple : mapping.getValue()) {
                sum = sum.with(visit(tuple.getKeyNode())).with(visit(tuple.getValueNode()));
            }
        } else if (node instanceof SequenceNode sequence) {
            for (Node item : sequence.getValue()) {
                sum = sum.with(visit(item));
            }
        }
        return sum.size() > EXPANDED_LIMIT || sum.depth() > BoundedParser.DEPTH ? tooLarge(node, sum) : sum;
    }

    private Measure tooLarge(Node node, Measure measure) {
        reading.report(
                SyntaxFault.ALIAS_EXPANSION,
                reading.span(node),
                "with its aliases expanded, this value is too " + (measure.size() > EXPANDED_LIMIT ? "large" : "deep"),
                "at most 8 million values, 128 million characters and " + BoundedParser.DEPTH + " levels are accepted");
        return Measure.REFUSED;
    }

    private Measure forbiddenTag(Node node) {
        reading.report(
                SyntaxFault.FORBIDDEN_TAG,
                reading.point(node.getStartMark()),
                "the tag `" + shown(node.getTag()) + "` is not accepted",
                "remove it: a spec is plain text, lists and mappings");
        return Measure.REFUSED;
    }

    private static String shown(@Nullable Tag tag) {
        String value = tag == null ? "" : tag.getValue();
        return value.startsWith(Tag.PREFIX) ? "!!" + value.substring(Tag.PREFIX.length()) : value;
    }

    /**
     * What a value measures with its aliases expanded.
     *
     * @param size its weight
     * @param depth how many levels it has below it; negative if it was refused
     */
    private record Measure(long size, int depth) {
        static final Measure REFUSED = new Measure(0, -1);

        /** This, and a child; what has a refused child is refused. */
        Measure with(Measure child) {
            return depth < 0 || child.depth < 0
                    ? REFUSED
                    : new Measure(size + child.size, Math.max(depth, child.depth + 1));
        }
    }
}
