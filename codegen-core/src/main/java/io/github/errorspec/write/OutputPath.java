package io.github.errorspec.write;

import java.nio.file.Path;
import java.util.Objects;

/**
 * Where an output file is.
 *
 * @param root the output directory, absolute
 * @param path relative to it, with {@code /} between its parts
 */
record OutputPath(Path root, String path) {
    /**
     * A path inside a root.
     *
     * @throws IllegalArgumentException if it would leave the root
     */
    static OutputPath of(Path root, String path) {
        Path absolute = root.toAbsolutePath().normalize();
        Path file = absolute.resolve(path).normalize();
        if (path.isEmpty()
                || !file.startsWith(absolute)
                || file.equals(absolute)
                || Path.of(path).isAbsolute()) {
            throw new IllegalArgumentException("the output path `" + path + "` leaves its root");
        }
        return new OutputPath(absolute, path);
    }

    Path parent() {
        return Objects.requireNonNullElse(file().getParent(), root);
    }

    Path file() {
        return root.resolve(path);
    }
}
