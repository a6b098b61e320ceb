package io.github.errorspec.compat;

import io.github.errorspec.diagnostic.Diagnostic;
import io.github.errorspec.model.ProblemFormat;
import java.util.HashMap;
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
        ProblemFormat before = comparison.before().problem();
        ProblemFormat after = comparison.after().problem();
        Map<String, String> was = before.places();
        Map<String, String> is = after.places();
        if (!is.equals(was)) {
            findings.add(
                    this,
                    comparison.catalog(),
                    Diagnostic.of(
                                    this,
                                    Comparison.place(comparison.after(), "body"),
                                    "bodies have " + differences(before, after))
                            .withHelp(was.isEmpty() ? "leave `body` out" : "write the released `body` again")
                            .withRelated(Comparison.place(comparison.before(), "body"), "released here"));
        }
    }

    private static String differences(ProblemFormat before, ProblemFormat after) {
        if (before.isRemapped() != after.isRemapped()) {
            return after.isRemapped()
                    ? "a form of their own now, not that of RFC 9457"
                    : "the form of RFC 9457 now, not one of their own";
        }
        Map<String, String> was = places(before);
        Map<String, String> is = places(after);
        return Stream.concat(was.keySet().stream(), is.keySet().stream())
                .distinct()
                .filter(part -> !Objects.equals(was.get(part), is.get(part)))
                .map(part -> "`" + part + "` " + place(is.get(part)) + " now, not " + place(was.get(part)))
                .collect(Collectors.joining("; "));
    }

    /** Those of RFC 9457 are known but for that of the params, which may be members of the root. */
    private static Map<String, String> places(ProblemFormat format) {
        Map<String, String> places = new HashMap<>(format.places());
        if (!format.isRemapped()) {
            places.putIfAbsent("params", "/params");
        }
        return places;
    }

    private static String place(@Nullable String pointer) {
        return pointer == null ? "nowhere" : "at `" + pointer + "`";
    }
}
