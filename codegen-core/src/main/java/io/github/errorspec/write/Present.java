package io.github.errorspec.write;

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
    static Present in(Set<OutputPath> paths) {
        Map<Path, Set<String>> names = new HashMap<>();
        for (OutputPath path : paths) {
            names.computeIfAbsent(path.parent(), Present::list);
        }
        return new Present(names);
    }

    private static Set<String> list(Path directory) {
        String[] list = directory.toFile().list();
        Set<String> names = new HashSet<>();
        for (String name : list == null ? new String[0] : list) {
            names.add(name.toLowerCase(Locale.ROOT));
        }
        return names;
    }

    /** Whether something may stand there; certainly not if not. File systems differ in whether case matters. */
    boolean mayHave(OutputPath path) {
        return names.getOrDefault(path.parent(), Set.of())
                .contains(Objects.toString(path.file().getFileName()).toLowerCase(Locale.ROOT));
    }
}
