package io.github.errorspec;

import io.github.errorspec.emit.GeneratedFile;
import io.github.errorspec.emit.InvalidOptionException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Targets may share a folder, but no file. */
final class FileClaims {
    /** By file, whose name may differ in case only. */
    private final Map<String, Claim> claims = new HashMap<>();

    private record Claim(String target, Optional<String> without) {
        /** What spares the file, if something does. */
        Optional<String> remedy() {
            return without.map(option -> ", or `" + target + "` the option `" + option + "`");
        }
    }

    void add(Target target, List<GeneratedFile> files) {
        String folder = target.outputDirectory().toAbsolutePath().normalize() + "/";
        for (GeneratedFile file : files) {
            String path = folder + file.path();
            Claim claim = new Claim(target.name(), file.without());
            Claim first = claims.putIfAbsent(path.toLowerCase(Locale.ROOT), claim);
            if (first != null) {
                throw new InvalidOptionException("the targets `" + first.target() + "` and `" + target.name()
                        + "` both write " + path + "; give them different output directories"
                        + claim.remedy().or(first::remedy).orElse(""));
            }
        }
    }
}
