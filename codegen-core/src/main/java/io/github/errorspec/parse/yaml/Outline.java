package io.github.errorspec.parse.yaml;

import io.github.errorspec.diagnostic.Diagnostics;
import io.github.errorspec.source.FileKind;
import io.github.errorspec.source.SourceText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.events.SequenceStartEvent;

/** From a text to its {@link Layout}, which who edits a spec needs and who reads it does not. */
public final class Outline {
    private final BoundedParser parser;
    private final Set<Integer> aliased;
    private final Map<String, Layout> anchors = new HashMap<>();

    private Outline(SourceText source, Set<Integer> aliased) {
        this.parser = new BoundedParser(source.content(), YamlTree.options());
        this.aliased = aliased;
    }

    /** How a text is laid out; nothing if it is not YAML, or not such as a spec may be. */
    public static Optional<Layout> of(SourceText source) {
        Reading quiet = new Reading(source, new Diagnostics());
        if (YamlTree.compose(source.content(), FileKind.SPEC, quiet).isEmpty()) {
            return Optional.empty();
        }
        // An alias stands behind what it stands for, so that the first time tells what is shared and the second all
        // else.
        Set<Integer> aliased = new HashSet<>();
        new Outline(source, aliased).document();
        return Optional.of(new Outline(source, aliased).document());
    }

    private Layout document() {
        parser.getEvent();
        parser.getEvent();
        return value();
    }

    private Layout value() {
        Event event = parser.getEvent();
        int from = event.getStartMark().getIndex();
        if (event instanceof AliasEvent alias) {
            Layout target = anchors.get(alias.getAnchor());
            if (target == null) {
                throw new IllegalStateException("the text was composed without an anchor of " + alias);
            }
            aliased.add(target.from());
            return new Layout.Alias(target, from, event.getEndMark().getIndex());
        }
        Layout layout = written(event, from, aliased.contains(from));
        @Nullable String anchor = ((NodeEvent) event).getAnchor();
        if (anchor != null) {
            anchors.put(anchor, layout);
        }
        return layout;
    }

    private Layout written(Event event, int from, boolean shared) {
        if (event instanceof ScalarEvent scalar) {
            boolean block =
                    scalar.getScalarStyle() == ScalarStyle.LITERAL || scalar.getScalarStyle() == ScalarStyle.FOLDED;
            return new Layout.Text(
                    scalar.getValue(), block, from, event.getEndMark().getIndex(), shared);
        }
        if (event instanceof SequenceStartEvent list) {
            List<Layout> items = new ArrayList<>();
            while (!parser.checkEvent(Event.ID.SequenceEnd)) {
                items.add(value());
            }
            return new Layout.Items(List.copyOf(items), list.isFlow(), from, end(), shared);
        }
        List<Layout.Pair> pairs = new ArrayList<>();
        while (!parser.checkEvent(Event.ID.MappingEnd)) {
            Layout key = value();
            pairs.add(new Layout.Pair(key, value()));
        }
        return new Layout.Pairs(List.copyOf(pairs), ((MappingStartEvent) event).isFlow(), from, end(), shared);
    }

    private int end() {
        return parser.getEvent().getEndMark().getIndex();
    }
}
