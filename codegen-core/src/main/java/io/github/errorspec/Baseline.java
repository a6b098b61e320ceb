package io.github.errorspec;

import io.github.errorspec.diagnostic.Diagnostics;
import io.github.errorspec.past.Past;
import io.github.errorspec.past.PastText;
import io.github.errorspec.source.FileKind;
import io.github.errorspec.source.SpecFile;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What a check compares a table with.
 *
 * @param named a file or {@code git:REF[:PATH]}, as a user wrote it, which must be there; without it the lock beside the table, if there is one
 * @param directory where the path of a file starts
 */
public record Baseline(Optional<String> named, Path directory) {
    /** The lock beside the table. */
    public static Baseline lock() {
        return new Baseline(Optional.empty(), Path.of(""));
    }

    Optional<PastText> read(SpecFile spec, Diagnostics diagnostics) {
        return named.isPresent()
                ? Past.read(named.get(), FileKind.BASELINE, spec, directory, diagnostics)
                : Past.readLockOf(spec, diagnostics);
    }
}
