package io.github.errorspec.input;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where links lead. */
public final class Links {
    /** What stands in the folder of a whole project. */
    private static final List<String> SIGNS_OF_A_PROJECT = List.of(".git", ".hg", ".svn", ".jj", ".mvn");

    private Links() {}

    /**
     * Whether a file is somewhere else than its path says, outside the project that another one belongs to. A path that leads out by itself,
     * such as {@code ../team/rules.yaml}, is what somebody wrote down for everybody to see.
     *
     * @param anchor a file, or a folder: where it stands and, if it is a link, where that leads are its project
     */
    public static boolean leadOut(Path anchor, Path file) {
        try {
            Path real = file.toRealPath();
            Path path = anchor.toAbsolutePath().normalize();
            Path parent =
                    Files.isDirectory(path) ? path : path.resolveSibling(".").normalize();
            Path written = parent.toRealPath()
                    .resolve(parent.relativize(file.toAbsolutePath().normalize()))
                    .normalize();
            return !real.equals(written)
                    && !real.startsWith(project(parent.toRealPath()))
                    && !isBesideWhatALinkLeadsTo(path, file.toAbsolutePath().normalize(), real);
        } catch (IOException | IllegalArgumentException e) {
            return true;
        }
    }

    /** A table that is a link itself, as build tools make them in their sandboxes, has its other files where it leads. */
    private static boolean isBesideWhatALinkLeadsTo(Path anchor, Path file, Path real) throws IOException {
        return Files.isSymbolicLink(anchor)
                && !anchor.equals(file)
                && real.startsWith(
                        project(anchor.toRealPath().resolveSibling(".").normalize()));
    }

    /** The nearest folder above that looks like a project; else that of the uppermost POM of those above each other, or the folder itself. */
    private static Path project(Path folder) {
        for (@Nullable Path each = folder; each != null; each = each.getParent()) {
            Path candidate = each;
            if (SIGNS_OF_A_PROJECT.stream().anyMatch(sign -> Files.exists(candidate.resolve(sign)))) {
                return each;
            }
        }
        Path top = folder;
        for (@Nullable Path each = folder;
                each != null && Files.exists(each.resolve("pom.xml"));
                each = each.getParent()) {
            top = each;
        }
        return top;
    }
}
