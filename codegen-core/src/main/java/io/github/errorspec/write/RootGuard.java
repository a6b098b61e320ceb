package io.github.errorspec.write;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;

/** Keeps every change inside its output root, also where a directory below the root is a link to elsewhere. */
final class RootGuard {
    private final Set<Path> known = new HashSet<>();

    /** Makes the directory that a file is to stand in. */
    void createParent(OutputPath path) throws IOException {
        Path parent = path.parent();
        if (known.contains(parent)) {
            return;
        }
        Files.createDirectories(path.root());
        if (!isInside(path)) {
            throw new IOException(path.file() + " would lie outside " + path.root() + ", because of a symbolic link");
        }
        Files.createDirectories(parent);
        known.add(parent);
    }

    /** Whether the file's real place is inside the root; that of its nearest existing directory if it has none yet. */
    boolean isInside(OutputPath path) throws IOException {
        if (Disk.facts(path.root()).kind() != Disk.Kind.FOLDER) {
            return false;
        }
        Path existing = path.parent();
        while (Disk.kindOf(existing) == Disk.Kind.NOTHING) {
            existing = Objects.requireNonNullElse(existing.getParent(), path.root());
        }
        return Disk.facts(existing).kind() != Disk.Kind.NOTHING
                && existing.toRealPath().startsWith(path.root().toRealPath());
    }

    /** Removes the directories above a file that have become empty; never the root itself. */
    void removeEmptyParents(OutputPath path) throws IOException {
        Path directory = path.parent();
        while (!directory.equals(path.root()) && Disk.names(directory).isEmpty()) {
            Files.delete(directory);
            directory = Objects.requireNonNullElse(directory.getParent(), path.root());
        }
    }
}
