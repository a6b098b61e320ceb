package io.github.errorspec.input;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where links lead. */
final class Links {
    /** What stands in the folder of a whole project. */
    private static final List<String> SIGNS_OF_A_PROJECT = List.of(".git", ".hg", ".svn", ".jj", ".mvn");

    private Links() {}

    /**
     * Whether a file is somewhere else than its path says, outside the project that a folder belongs to. A path that leads out by itself,
     * such as {@code ../team/rules.yaml}, is what somebody wrote down for everybody to see.
     */
    static boolean leadOut(Path folder, Path file) {
        try {
            Path real = file.toRealPath();
            Path parent = folder.toAbsolutePath().normalize();
            Path written = parent.toRealPath()
                    .resolve(parent.relativize(file.toAbsolutePath().normalize()))
                    .normalize();
            return !real.equals(written) && !real.startsWith(project(parent.toRealPath()));
        } catch (IOException | IllegalArgumentException e) {
            return true;
        }
    }

    /** The nearest folder above that looks like a project, or the folder itself. */
    private static Path project(Path folder) {
        for (@Nullable Path each = folder; each != null; each = each.getParent()) {
            Path candidate = each;
            if (SIGNS_OF_A_PROJECT.stream().anyMatch(sign -> Files.exists(candidate.resolve(sign)))) {
                return each;
            }
        }
        return folder;
    }
}
