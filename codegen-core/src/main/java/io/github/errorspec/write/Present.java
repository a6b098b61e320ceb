package io.github.errorspec.write;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * What stands where files are to be written, of whatever kind: one look into each directory instead of one at each file.
 *
 * @param names the names in each directory; none where there is no directory
 */
record Present(Map<Path, Set<String>> names) {
    /** @throws IOException if a directory is there and does not show what is in it */
    static Present in(Set<OutputPath> paths) throws IOException {
        Map<Path, Set<String>> names = new HashMap<>();
        for (OutputPath path : paths) {
            if (!names.containsKey(path.parent())) {
                names.put(path.parent(), list(path.parent()));
            }
        }
        return new Present(names);
    }

    private static Set<String> list(Path directory) throws IOException {
        try {
            Set<String> names = new HashSet<>();
            for (String name : Disk.names(directory)) {
                names.add(name.toLowerCase(Locale.ROOT));
            }
            return names;
        } catch (IOException e) {
            if (!Files.isDirectory(directory)) {
                return Set.of();
            }
            // What cannot be seen may be somebody's file.
            throw new IOException(
                    directory + " does not show what is in it, so nothing is written there; allow it to be read", e);
        }
    }

    /** Whether something may stand there; certainly not if not. File systems differ in whether case matters. */
    boolean mayHave(OutputPath path) {
        return names.getOrDefault(path.parent(), Set.of())
                .contains(Objects.toString(path.file().getFileName()).toLowerCase(Locale.ROOT));
    }
}
