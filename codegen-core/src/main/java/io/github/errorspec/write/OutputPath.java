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
        return new OutputPath(root.toAbsolutePath().normalize(), checked(path));
    }

    /**
     * The path, if it leads to a file below where it starts from on every system.
     *
     * @throws IllegalArgumentException if not
     */
    static String checked(String path) {
        boolean leaves = path.indexOf('\\') >= 0 || path.indexOf(':') >= 0;
        int from = 0;
        while (from <= path.length()) {
            int end = path.indexOf('/', from);
            int to = end < 0 ? path.length() : end;
            String part = path.substring(from, to);
            leaves |= part.isEmpty()
                    || part.chars().anyMatch(Character::isISOControl)
                    || part.equals(".")
                    || part.equals("..");
            from = to + 1;
        }
        if (leaves) {
            throw new IllegalArgumentException("the output path `" + path + "` leaves its root");
        }
        return path;
    }

    Path parent() {
        return Objects.requireNonNullElse(file().getParent(), root);
    }

    Path file() {
        return root.resolve(path);
    }

    // Written out: what a record makes at run time takes a build with nothing else to do too long.
    @Override
    public boolean equals(Object other) {
        return other instanceof OutputPath that && path.equals(that.path) && root.equals(that.root);
    }

    @Override
    public int hashCode() {
        return 31 * root.hashCode() + path.hashCode();
    }
}
