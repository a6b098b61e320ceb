package io.github.errorspec.model;

import java.util.ArrayList;
import java.util.List;

/** A JSON Pointer (RFC 6901). */
public final class JsonPointer {
    /** The step to the first element of an array. */
    public static final String FIRST = "0";

    private JsonPointer() {}

    /** The steps from the root; none for the root itself, whose pointer is empty. */
    public static List<String> steps(String pointer) {
        List<String> steps = new ArrayList<>();
        for (String step : pointer.split("/", -1)) {
            steps.add(step.replace("~1", "/").replace("~0", "~"));
        }
        return List.copyOf(steps.subList(1, steps.size()));
    }

    /** Whether they lead to the whole error: the root, or where that is an array, its first element. */
    public static boolean isError(List<String> steps) {
        return steps.isEmpty() || steps.equals(List.of(FIRST));
    }
}
