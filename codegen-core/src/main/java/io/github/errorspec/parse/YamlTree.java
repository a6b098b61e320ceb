package io.github.errorspec.parse;

import io.github.errorspec.diagnostic.Diagnostic;
import io.github.errorspec.source.SourceSpan;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** From text to a node graph that is safe to walk: no cycles, no bombs, no tags that create objects. */
final class YamlTree {
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

    static Optional<Node> compose(String text, Reading reading) {
        Node root;
        try {
            root = new BoundedComposer(text).getSingleNode();
        } catch (BoundedComposer.TooDeepException e) {
            reading.report(SyntaxFault.NESTED_TOO_DEEP, reading.point(e.mark()), e.message());
            return Optional.empty();
        } catch (MarkedYAMLException e) {
            reading.add(syntaxError(e, reading));
            return Optional.empty();
        } catch (YAMLException e) {
            reading.report(SyntaxFault.YAML_SYNTAX, reading.start(), String.valueOf(e.getMessage()));
            return Optional.empty();
        }
        if (root == null) {
            reading.report(SyntaxFault.EMPTY_FILE, reading.start(), "the spec has comments only");
            return Optional.empty();
        }
        boolean safe = !new YamlTree(reading).visit(root).equals(Measure.REFUSED);
        return safe ? Optional.of(root) : Optional.empty();
    }

    private static Diagnostic syntaxError(MarkedYAMLException e, Reading reading) {
        Mark mark = e.getProblemMark() != null ? e.getProblemMark() : e.getContextMark();
        SourceSpan place = mark == null ? reading.start() : reading.point(mark);
        String problem = String.valueOf(e.getProblem());
        if (problem.contains("found character '\\t(TAB)'")) {
            return Diagnostic.of(SyntaxFault.YAML_SYNTAX, place, "a tab cannot begin a token or indent a line in YAML")
                    .withHelp("indent with spaces");
        }
        Diagnostic diagnostic = Diagnostic.of(SyntaxFault.YAML_SYNTAX, place, problem)
                .withHelp("text with `: `, ` #`, `{`, `}`, `[`, `]` or, in a one-line row, a comma needs quotes");
        Mark context = e.getContextMark();
        return context == null || e.getContext() == null
                ? diagnostic
                : diagnostic.withRelated(reading.point(context), e.getContext());
    }

    /** What a node measures with its aliases expanded, or nothing if it was refused. Shared nodes are walked once. */
    private Measure visit(Node node) {
        Measure known = measures.get(node);
        if (known != null) {
            return known;
        }
        // Until its children are measured a node counts as open: only an alias inside of itself can meet it then.
        measures.put(node, Measure.OPEN);
        Measure measure = PLAIN_TAGS.contains(node.getTag()) ? measure(node) : forbiddenTag(node);
        measures.put(node, measure);
        return measure;
    }

    private Measure measure(Node node) {
        long size = VALUE_WEIGHT
                + (node instanceof ScalarNode scalar ? scalar.getValue().length() : 0);
        int depth = 0;
        boolean refused = false;
        for (Node child : (Iterable<Node>) children(node)::iterator) {
            Measure inner = visit(child);
            if (inner.equals(Measure.OPEN)) {
                reading.report(
                        SyntaxFault.RECURSIVE_ALIAS,
                        reading.span(node),
                        "this value contains an alias of a value around it",
                        "an alias can only stand for a value that ends before it");
            }
            refused |= inner.depth() < 0;
            size += inner.size();
            depth = Math.max(depth, inner.depth() + 1);
        }
        if (refused) {
            return Measure.REFUSED;
        }
        if (size > EXPANDED_LIMIT || depth > BoundedComposer.DEPTH) {
            reading.report(
                    SyntaxFault.ALIAS_EXPANSION,
                    reading.span(node),
                    "with its aliases expanded, this value is too large or too deep",
                    "at most 8 million values, 128 million characters and " + BoundedComposer.DEPTH
                            + " levels are accepted");
            return Measure.REFUSED;
        }
        return new Measure(size, depth);
    }

    private Measure forbiddenTag(Node node) {
        reading.report(
                SyntaxFault.FORBIDDEN_TAG,
                reading.point(node.getStartMark()),
                "the tag `" + shown(node.getTag()) + "` is not accepted",
                "remove it: a spec is plain text, lists and mappings");
        return Measure.REFUSED;
    }

    private static Stream<Node> children(Node node) {
        if (node instanceof MappingNode mapping) {
            return mapping.getValue().stream().flatMap(tuple -> Stream.of(tuple.getKeyNode(), tuple.getValueNode()));
        }
        return node instanceof SequenceNode sequence ? sequence.getValue().stream() : List.<Node>of().stream();
    }

    private static String shown(@Nullable Tag tag) {
        String value = tag == null ? "" : tag.getValue();
        return value.startsWith(Tag.PREFIX) ? "!!" + value.substring(Tag.PREFIX.length()) : value;
    }

    /**
     * What a value measures with its aliases expanded.
     *
     * @param size its weight
     * @param depth how many levels it has below it; negative while it has no measure
     */
    private record Measure(long size, int depth) {
        static final Measure OPEN = new Measure(0, -1);
        static final Measure REFUSED = new Measure(0, -2);
    }
}
