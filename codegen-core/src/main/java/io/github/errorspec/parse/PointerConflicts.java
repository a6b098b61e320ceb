package io.github.errorspec.parse;

import io.github.errorspec.diagnostic.Diagnostic;
import io.github.errorspec.model.JsonPointer;
import io.github.errorspec.parse.yaml.Reading;
import io.github.errorspec.parse.yaml.SyntaxFault;
import io.github.errorspec.source.Located;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which pointers of {@code body} cannot be written together. */
final class PointerConflicts {
    /** What a pointer leads to, and where the spec says so. */
    private record Place(String part, Located<String> pointer, List<String> steps) {
        /** Whether the other is one of several members of this object: params can be the others. */
        boolean holdsAsParams(Place other) {
            return part.equals("params")
                    && steps.size() < other.steps.size()
                    && other.steps.subList(0, steps.size()).equals(steps)
                    && !other.steps.get(steps.size()).equals(JsonPointer.FIRST);
        }
    }

    private final Reading reading;

    PointerConflicts(Reading reading) {
        this.reading = reading;
    }

    /** Reports each pointer that cannot be written together with one before it. */
    void check(Map<String, Located<String>> pointers) {
        List<Place> inOrder = new ArrayList<>();
        pointers.forEach((part, pointer) -> inOrder.add(new Place(part, pointer, JsonPointer.steps(pointer.value()))));
        inOrder.sort(Comparator.comparing(place -> place.pointer().span()));
        for (int i = 1; i < inOrder.size(); i++) {
            Place later = inOrder.get(i);
            inOrder.subList(0, i).stream()
                    .filter(earlier -> !earlier.holdsAsParams(later) && !later.holdsAsParams(earlier))
                    .flatMap(earlier -> conflict(earlier, later).stream())
                    .findFirst()
                    .ifPresent(reading::add);
        }
    }

    private static Optional<Diagnostic> conflict(Place earlier, Place later) {
        List<String> a = earlier.steps();
        List<String> b = later.steps();
        int same = 0;
        while (same < a.size() && same < b.size() && a.get(same).equals(b.get(same))) {
            same++;
        }
        String other = shown(earlier);
        String text = shown(later) + " ";
        if (same == a.size() && same == b.size()) {
            text += "is the place of two values";
        } else if (same == a.size() || same == b.size()) {
            text += (same == a.size() ? "lies in " : "holds ") + other + ", which is the place of another value";
        } else if (a.get(same).equals(JsonPointer.FIRST) || b.get(same).equals(JsonPointer.FIRST)) {
            text += "and " + other + " part where one names an element of an array and one a member of an object";
        } else {
            return Optional.empty();
        }
        return Optional.of(
                Diagnostic.of(SyntaxFault.POINTER_CONFLICT, later.pointer().span(), text)
                        .withHelp(
                                "each value has a place of its own in the body; only `params` can be an object in which others stand")
                        .withRelated(earlier.pointer().span(), "the other pointer"));
    }

    private static String shown(Place place) {
        String pointer = place.pointer().value();
        return "`" + (pointer.isEmpty() ? "\"\"" : pointer) + "`";
    }
}
