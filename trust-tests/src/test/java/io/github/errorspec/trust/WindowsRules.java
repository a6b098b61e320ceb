package io.github.errorspec.trust;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** What Windows refuses, and a file system in memory does not. */
final class WindowsRules implements Faults.Rules {
    private static final Pattern REFUSED =
            Pattern.compile("(?i)(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\..*)?|.*[. ]|.*[<>:\"|?*\\x00-\\x1f].*");

    private final Set<Path> held = ConcurrentHashMap.newKeySet();

    /** Another program has it open, as an editor or a scanner of viruses does. */
    void hold(Path path) {
        held.add(path);
    }

    void release() {
        held.clear();
    }

    @Override
    public void name(Path path) throws IOException {
        for (Path part : path.toAbsolutePath().normalize()) {
            if (REFUSED.matcher(part.toString()).matches()) {
                throw new FileSystemException(path.toString(), null, "no name of a file on Windows");
            }
        }
    }

    @Override
    public void change(Path path) throws IOException {
        if (held.contains(path)) {
            throw new FileSystemException(
                    path.toString(),
                    null,
                    "The process cannot access the file because it is being used by another process");
        }
    }

    /** Those of a network often do not. */
    @Override
    public boolean movesAtOnce() {
        return false;
    }
}
