package io.github.errorspec.input;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Whether nothing is somewhere. A file system that does not answer proves nothing, while {@link Files#exists} takes that for a no. */
final class Absence {
    private Absence() {}

    /** Whether nothing is there for sure. */
    static boolean isSure(Path path, LinkOption... options) {
        return Files.notExists(path, options) || isBelowFile(path);
    }

    /** Nothing can be there, and the system has no exception of its own for that. */
    private static boolean isBelowFile(Path path) {
        for (@Nullable Path above = path.getParent(); above != null; above = above.getParent()) {
            if (Files.isRegularFile(above)) {
                return true;
            }
        }
        return false;
    }
}
