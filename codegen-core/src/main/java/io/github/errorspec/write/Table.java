package io.github.errorspec.write;

import io.github.errorspec.emit.Mark;
import io.github.errorspec.source.ClassPath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A table of errors, by which a file that it was made into is told from those of others.
 *
 * @param file where it is
 * @param name how it is called where no path leads to it
 * @param id of its catalog
 */
public record Table(Path file, String name, String id) {
    public Table {
        file = file.toAbsolutePath().normalize();
    }

    /**
     * How files in a folder call it: by the path that leads there, so that a project that moves as a whole keeps its files. Where
     * only the root of the file system is above both, that path would be another on each machine, and tell who works on it. One on the
     * class path may be in a folder of classes now and in a jar later.
     */
    public String from(Path folder) {
        Path root = folder.toAbsolutePath().normalize();
        return isNear(root) ? root.relativize(file).toString().replace('\\', '/') : name;
    }

    private boolean isNear(Path root) {
        return !name.startsWith(ClassPath.PREFIX)
                && root.getFileSystem().equals(file.getFileSystem())
                && file.getNameCount() > 1
                && root.startsWith(file.getRoot().resolve(file.getName(0)));
    }

    /** Whether a file that begins so was made from this table, as far as is known. */
    boolean made(Path root, String beginning) {
        return Mark.in(beginning).filter(mark -> !isOfAnother(root, mark)).isPresent();
    }

    /** The other table that a file which begins so was made from: one that is still there, or has another id. */
    Optional<Mark> another(Path root, String beginning) {
        return Mark.in(beginning).filter(mark -> isOfAnother(root, mark));
    }

    private boolean isOfAnother(Path folder, Mark mark) {
        Path root = folder.toAbsolutePath().normalize();
        if (isNear(root) && mark.place().equals(from(root))) {
            return false;
        }
        Optional<Path> there = resolve(root, mark.place()).filter(Table::mayBe);
        return there.isPresent() ? !isThis(there.get()) : !mark.id().equals(id);
    }

    /** One that cannot be looked at now is there for all that is known. */
    private static boolean mayBe(Path there) {
        return !Files.isDirectory(there) && !Disk.isAbsent(there);
    }

    private boolean isThis(Path there) {
        try {
            return Files.isSameFile(there, file);
        } catch (IOException e) {
            return false;
        }
    }

    private static Optional<Path> resolve(Path root, String place) {
        try {
            return Optional.of(root.resolve(place).normalize());
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }
}
