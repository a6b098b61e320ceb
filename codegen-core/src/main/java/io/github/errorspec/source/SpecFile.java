package io.github.errorspec.source;

import java.nio.file.Path;
import java.util.Optional;

/**
 * A spec to read.
 *
 * @param name how reports and generated files call it; never an absolute path, so that output is the same on every machine
 * @param path where its bytes are; may lie in a zip file system
 * @param argument how a command is told of it: its path from the working directory, or the absolute one that was given
 * @param classPath where {@code classpath:} leads in it; nothing if it leads nowhere
 */
public record SpecFile(String name, Path path, String argument, Optional<ClassPath> classPath) {
    /** One of which nothing is on a class path. */
    public SpecFile(String name, Path path) {
        this(name, path, Optional.empty());
    }

    /** One that commands are told of by its name. */
    public SpecFile(String name, Path path, Optional<ClassPath> classPath) {
        this(name, path, name, classPath);
    }

    /** The same, of which commands are told otherwise. */
    public SpecFile withArgument(String other) {
        return new SpecFile(name, path, other, classPath);
    }

    /** A file that a spec names, by its path from the spec's folder; the parts of the path are separated by {@code /}. */
    public SpecFile beside(String relative) {
        return new SpecFile(folderName() + relative, path.resolveSibling(relative), classPath);
    }

    /**
     * A file that users name, maybe by its place on their machine, which reports and output do not have.
     *
     * @throws IllegalArgumentException if no path leads there from the spec's folder
     */
    public SpecFile leadingTo(Path file) {
        Path folder = path.toAbsolutePath().normalize().resolveSibling(".").normalize();
        Path relative = folder.relativize(file.toAbsolutePath().normalize());
        String name = relative.toString().replace('\\', '/');
        return beside(name.isEmpty() ? "." : name);
    }

    /** What comes before the file's own name: a folder, {@code classpath:} or nothing. */
    private String folderName() {
        String own = String.valueOf(path.getFileName());
        return name.endsWith(own) ? name.substring(0, name.length() - own.length()) : "";
    }
}
