package io.github.errorspec.emit;

import java.util.Set;

/**
 * Where files may lie that the table gave in an earlier state and no longer gives.
 *
 * @param path relative to the target's output directory, such as {@code com/acme/errors/*.java}; a {@code *} stands for a part of a
 *     name in which there is no dot
 * @param words of which such a file has at least one, where another table may have files in the same folder; none where it
 *     cannot, since both would need a file of the same name
 */
public record FormerFiles(String path, Set<String> words) {
    /** Where no other table can have any. */
    public static FormerFiles at(String path) {
        return new FormerFiles(path, Set.of());
    }
}
