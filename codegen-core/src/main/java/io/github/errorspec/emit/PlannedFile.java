package io.github.errorspec.emit;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A file whose text is made when it is asked for, by whichever thread is free.
 *
 * @param path as in {@link GeneratedFile}
 * @param content makes all of it; needs no other file, and nothing that another one changes
 * @param without as in {@link GeneratedFile}
 */
public record PlannedFile(String path, Supplier<String> content, Optional<String> without) {
    /** A file that the target needs. */
    public PlannedFile(String path, Supplier<String> content) {
        this(path, content, Optional.empty());
    }

    /** These files, in this order; several are made at a time. */
    public static List<GeneratedFile> make(List<PlannedFile> files) {
        return files.parallelStream().map(PlannedFile::make).toList();
    }

    private GeneratedFile make() {
        return new GeneratedFile(path, content.get(), without);
    }
}
