package io.github.errorspec;

import io.github.errorspec.emit.GeneratedFile;
import io.github.errorspec.emit.InvalidOptionException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Targets may share a folder, but no file. */
final class FileClaims {
    /** The target of each file, whose name may differ in case only. */
    private final Map<String, String> owners = new HashMap<>();

    void add(Target target, List<GeneratedFile> files) {
        String folder = target.outputDirectory().toAbsolutePath().normalize() + "/";
        for (GeneratedFile file : files) {
            String path = folder + file.path();
            String first = owners.putIfAbsent(path.toLowerCase(Locale.ROOT), target.name());
            if (first != null) {
                throw new InvalidOptionException("the targets `" + first + "` and `" + target.name() + "` both write "
                        + path + "; give them different output directories");
            }
        }
    }
}
