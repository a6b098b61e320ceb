package io.github.errorspec.parse.yaml;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionEndEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.parser.Parser;
import org.yaml.snakeyaml.parser.ParserImpl;

/**
 * YAML's events, up to one that no spec may have: a value below a depth of {@value #DEPTH}, or an alias inside the value that it
 * stands for. SnakeYAML bounds the depth too, but its error names no place.
 */
final class BoundedParser implements Parser {
    static final int DEPTH = 50;

    private final Parser parser;
    private final Deque<NodeEvent> open = new ArrayDeque<>();
    private final Map<String, NodeEvent> anchors = new HashMap<>();

    private int position;

    BoundedParser(String text, LoaderOptions options) {
        this.parser = new ParserImpl(JsonSlashes.scanner(text, options));
    }

    @Override
    public boolean checkEvent(Event.ID choice) {
        return parser.checkEvent(choice);
    }

    @Override
    public Event peekEvent() {
        return parser.peekEvent();
    }

    @Override
    public Event getEvent() {
        Event event = parser.getEvent();
        position = event.getEndMark().getIndex();
        if (event instanceof AliasEvent alias) {
            refuseInside(alias);
        } else if (event instanceof NodeEvent node && node.getAnchor() != null) {
            anchors.put(node.getAnchor(), node);
        }
        if (event instanceof CollectionStartEvent start) {
            open.push(start);
            if (open.size() > DEPTH) {
                throw new RefusedException(
                        SyntaxFault.NESTED_TOO_DEEP,
                        "nested deeper than " + DEPTH + " levels",
                        event.getStartMark(),
                        Optional.empty());
            }
        } else if (event instanceof CollectionEndEvent) {
            open.pop();
        }
        return event;
    }

    /** How far the text was understood, in code points. */
    int position() {
        return position;
    }

    @SuppressWarnings("ReferenceEquality") // Events that look alike are equal.
    private void refuseInside(AliasEvent alias) {
        NodeEvent target = anchors.get(alias.getAnchor());
        if (target != null && open.stream().anyMatch(around -> around == target)) {
            throw new RefusedException(
                    SyntaxFault.RECURSIVE_ALIAS,
                    "the alias `*" + alias.getAnchor() + "` stands inside the value that it stands for",
                    alias.getStartMark(),
                    Optional.of(target.getStartMark()));
        }
    }

    /** Ends the parsing of a text that is not accepted. */
    static final class RefusedException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final SyntaxFault fault;
        private final transient Mark mark;
        private final transient Optional<Mark> related;

        RefusedException(SyntaxFault fault, String message, Mark mark, Optional<Mark> related) {
            super(message, null, false, false);
            this.fault = fault;
            this.mark = mark;
            this.related = related;
        }

        SyntaxFault fault() {
            return fault;
        }

        Mark mark() {
            return mark;
        }

        Optional<Mark> related() {
            return related;
        }
    }
}
