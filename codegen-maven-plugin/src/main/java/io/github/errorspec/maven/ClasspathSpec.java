package io.github.errorspec.maven;

import io.github.errorspec.source.ClassPath;
import io.github.errorspec.source.SpecFile;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.ProviderNotFoundException;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.maven.plugin.MojoFailureException;
import org.jspecify.annotations.Nullable;

/** Finds specs, and what specs name, in jars and directories. */
final class ClasspathSpec {
    private static final String NOT_BUILT_YET =
            " does not exist yet: the concurrent builder of Maven 4 does not wait for it."
                    + " Name a spec of a module of this build by its path.";

    private ClasspathSpec() {}

    /** The first entry that has the resource wins, as on any class path. */
    static OpenSpec find(String resource, List<Path> entries, SourceSet sourceSet)
            throws IOException, MojoFailureException {
        for (Path entry : entries) {
            if (Files.notExists(entry)) {
                continue;
            }
            OpenSpec found = Files.isDirectory(entry) ? inDirectory(entry, resource) : inJar(entry, resource);
            if (found != null) {
                return found;
            }
        }
        throw new MojoFailureException(notFound(resource, entries, sourceSet));
    }

    private static @Nullable OpenSpec inDirectory(Path directory, String resource) {
        Path path = directory.resolve(resource);
        return Files.isRegularFile(path) ? new OpenSpec(spec(resource, path), () -> {}) : null;
    }

    private static @Nullable OpenSpec inJar(Path file, String resource) throws IOException {
        FileSystem jar;
        try {
            jar = FileSystems.newFileSystem(file);
        } catch (ProviderNotFoundException e) {
            return null; // not every dependency is an archive
        }
        boolean found = false;
        try {
            Path path = jar.getPath(resource);
            found = Files.isRegularFile(path);
            return found ? new OpenSpec(spec(resource, path), jar) : null;
        } finally {
            if (!found) {
                jar.close();
            }
        }
    }

    private static SpecFile spec(String resource, Path path) {
        return new SpecFile(ClassPath.PREFIX + resource, path);
    }

    private static String notFound(String resource, List<Path> entries, SourceSet sourceSet) {
        String start = "There is no " + ClassPath.PREFIX + resource;
        if (entries.isEmpty()) {
            return start + ": the project has no dependency of scope " + sourceSet.scope()
                    + " yet; add the one that contains the file.";
        }
        return start + " in the project's dependencies of scope " + sourceSet.scope() + ", which are "
                + entries.stream().map(ClasspathSpec::label).collect(Collectors.joining(", ")) + "."
                + entries.stream()
                        .filter(Files::notExists)
                        .findFirst()
                        .map(entry -> " " + entry + NOT_BUILT_YET)
                        .orElse("");
    }

    /** A jar's name says enough; a directory's is {@code classes} in every module. */
    private static String label(Path entry) {
        return String.valueOf(Files.isRegularFile(entry) ? entry.getFileName() : entry);
    }
}
