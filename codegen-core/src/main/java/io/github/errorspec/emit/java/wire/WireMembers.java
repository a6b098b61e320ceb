package io.github.errorspec.emit.java.wire;

import io.github.errorspec.emit.java.text.JavaLiteral;
import io.github.errorspec.resolve.WireLayout;
import java.util.Optional;
import java.util.stream.Collectors;

/** Where the parts of an error stand in a body, and the Java that reads and writes them there. */
final class WireMembers {
    private final WireLayout layout;

    WireMembers(WireLayout layout) {
        this.layout = layout;
    }

    boolean remapped() {
        return layout.remapped();
    }

    /** The expression that reads a part out of a body; nothing if bodies do not have it. */
    Optional<String> get(String part, String body) {
        return path(part)
                .map(path -> layout.remapped() ? "at(" + body + ", " + path + ")" : body + ".get(" + path + ")");
    }

    /** The expression that puts a value where a part belongs; nothing if bodies do not have it. */
    Optional<String> put(String part, String value) {
        return path(part)
                .map(path -> layout.remapped()
                        ? "put(body, " + value + ", " + path + ")"
                        : "body.put(" + path + ", " + value + ")");
    }

    /** The steps as Java arguments. */
    private Optional<String> path(String part) {
        return layout.path(part)
                .map(steps -> steps.stream().map(JavaLiteral::of).collect(Collectors.joining(", ")));
    }
}
