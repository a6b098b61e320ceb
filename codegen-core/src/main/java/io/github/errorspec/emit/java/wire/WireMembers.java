package io.github.errorspec.emit.java.wire;

import io.github.errorspec.emit.java.text.JavaLiteral;
import io.github.errorspec.model.ProblemFormat;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Where the parts of an error stand in a body, and the Java that reads and writes them there. */
final class WireMembers {
    /** RFC 9457, with {@code code} and {@code params} as members of its own. */
    private static final Map<String, String> RFC_9457 = rfc9457();

    private final boolean remapped;
    private final Map<String, String> pointers;

    WireMembers(ProblemFormat format) {
        this.remapped = !format.body().isEmpty();
        this.pointers = remapped ? format.body() : RFC_9457;
    }

    private static Map<String, String> rfc9457() {
        Map<String, String> pointers = new LinkedHashMap<>();
        pointers.put("type", "/type");
        pointers.put("title", "/title");
        pointers.put("status", "/status");
        pointers.put("message", "/detail");
        pointers.put("code", "/code");
        pointers.put("params", "/params");
        return pointers;
    }

    boolean remapped() {
        return remapped;
    }

    /** The expression that reads a part out of a body; nothing if bodies do not have it. */
    Optional<String> get(String part, String body) {
        return path(part).map(path -> remapped ? "at(" + body + ", " + path + ")" : body + ".get(" + path + ")");
    }

    /** The expression that puts a value where a part belongs; nothing if bodies do not have it. */
    Optional<String> put(String part, String value) {
        return path(part)
                .map(path ->
                        remapped ? "put(body, " + value + ", " + path + ")" : "body.put(" + path + ", " + value + ")");
    }

    /** The steps of a JSON Pointer (RFC 6901) as Java arguments. */
    private Optional<String> path(String part) {
        return Optional.ofNullable(pointers.get(part))
                .map(pointer -> Arrays.stream(pointer.substring(1).split("/", -1))
                        .map(step -> step.replace("~1", "/").replace("~0", "~"))
                        .map(JavaLiteral::of)
                        .collect(Collectors.joining(", ")));
    }
}
