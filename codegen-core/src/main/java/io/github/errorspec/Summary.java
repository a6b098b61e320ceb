package io.github.errorspec;

import java.util.ArrayList;
import java.util.List;

/** The one line that a run tells. */
public final class Summary {
    private Summary() {}

    /** Such as {@code 24 rows, 33 files written, 2 removed}. */
    public static String of(CompileResult result) {
        if (result.upToDate()) {
            return "up to date";
        }
        List<String> parts = new ArrayList<>();
        parts.add(count(result.rows(), "row"));
        int written = result.written().size();
        int removed = result.removed().size();
        if (written > 0) {
            parts.add(count(written, "file") + " written");
        }
        if (removed > 0) {
            parts.add((written > 0 ? String.valueOf(removed) : count(removed, "file")) + " removed");
        }
        if (written + removed == 0) {
            parts.add("no file changed");
        }
        return String.join(", ", parts);
    }

    private static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
