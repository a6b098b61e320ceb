package io.github.errorspec.write;

import java.nio.file.Path;
import java.util.Optional;

/**
 * A file that a run would add, change or delete.
 *
 * @param file where it is
 * @param before what it has; nothing if it would be added
 * @param after what it would have; nothing if it would be deleted
 */
public record Difference(Path file, Optional<String> before, Optional<String> after) {
    /** What would happen to it, as a participle. */
    public String change() {
        return before.isEmpty() ? "added" : after.isEmpty() ? "deleted" : "changed";
    }
}
