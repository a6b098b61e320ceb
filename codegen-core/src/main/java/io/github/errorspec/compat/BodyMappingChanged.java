package io.github.errorspec.compat;

import io.github.errorspec.diagnostic.Diagnostic;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

final class BodyMappingChanged implements CompatRule {
    @Override
    public Impact impact() {
        return Impact.WIRE;
    }

    @Override
    public String summary() {
        return "The parts of an error stay where they are in bodies.";
    }

    @Override
    public String reason() {
        return "Programs look for each part at its place, and find nothing, or another part.";
    }

    @Override
    public void check(Comparison comparison, Findings findings) {
        Map<String, String> was = comparison.before().problem().places();
        Map<String, String> is = comparison.after().problem().places();
        if (!is.equals(was)) {
            findings.add(
                    this,
                    comparison.catalog(),
                    Diagnostic.of(
                                    this,
                                    Comparison.place(comparison.after(), "body"),
                                    "bodies have " + differences(was, is))
                            .withHelp(was.isEmpty() ? "leave `body` out" : "write the released `body` again")
                            .withRelated(Comparison.place(comparison.before(), "body"), "released here"));
        }
    }

    private static String differences(Map<String, String> was, Map<String, String> is) {
        if (is.isEmpty() || was.isEmpty()) {
            return is.isEmpty()
                    ? "the form of RFC 9457 now, not one of their own"
                    : "a form of their own now, not that of RFC 9457";
        }
        return Stream.concat(was.keySet().stream(), is.keySet().stream())
                .distinct()
                .filter(part -> !Objects.equals(was.get(part), is.get(part)))
                .map(part -> "`" + part + "` " + place(is.get(part)) + " now, not " + place(was.get(part)))
                .collect(Collectors.joining("; "));
    }

    private static String place(@Nullable String pointer) {
        return pointer == null ? "nowhere" : "at `" + pointer + "`";
    }
}
