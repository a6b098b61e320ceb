package io.github.errorspec;

import io.github.errorspec.edit.UnifiedDiff;
import io.github.errorspec.source.SpecFile;
import io.github.errorspec.write.UserFile;
import java.nio.charset.StandardCharsets;

/**
 * A file with another text than it has on the disk.
 *
 * @param file the file
 * @param before what it holds, with its byte order mark if it has one
 * @param after what it is to hold, with that mark
 */
public record EditedFile(SpecFile file, String before, String after) {
    /** As {@code diff -u} shows it. */
    public String diff() {
        return UnifiedDiff.of(file.name(), before, after);
    }

    UserFile.Replacement replacement() {
        return new UserFile.Replacement(
                file.path(), before.getBytes(StandardCharsets.UTF_8), after.getBytes(StandardCharsets.UTF_8));
    }
}
