package io.github.errorspec.maven;

import io.github.errorspec.Target;
import io.github.errorspec.emit.GeneratedFile;
import io.github.errorspec.emit.java.SpringBootEmitter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.maven.project.MavenProject;

/**
 * The resources by which Spring Boot finds the advice of a module. A module has one file of each, since its names are fixed, so each execution
 * makes its own in a folder apart, and what they say together is a resource of the project.
 */
final class SpringBootResources {
    private static final List<String> FILES = List.of(SpringBootEmitter.IMPORTS, SpringBootEmitter.CONDITIONS);

    private static final String OURS = "# " + GeneratedFile.MARKER;

    private final MavenProject project;
    private final SourceSet sources;
    private final Path parts;
    private final Path merged;

    SpringBootResources(MavenProject project, SourceSet sources) {
        this.project = project;
        this.sources = sources;
        String build = project.getBuild().getDirectory();
        this.parts = Path.of(build, "errorspec", "spring-boot-" + sources.scope());
        this.merged = Path.of(build, sources.generatedResources(), "errorspec");
    }

    /** Whether these options ask for the advice. */
    static boolean isWanted(Map<String, String> options) {
        return Stream.of(options.getOrDefault("adapters", "").split(",", -1))
                .anyMatch(word -> word.strip().equals("spring"));
    }

    /** What one execution makes, under a name of its own. */
    Target target(String execution, Map<String, String> options) {
        return new Target("spring-boot", parts.resolve(execution), options);
    }

    /** Whether a folder is the one of what an execution makes. */
    boolean holds(Path folder) {
        return folder.startsWith(parts);
    }

    /** Adds the folder of the merged files, unless the project has such a file itself: then that is the one. */
    void register() {
        if (own().isEmpty()) {
            sources.addResources(project, merged.toFile());
        }
    }

    /** Whether an execution asked for it, now or earlier: what is in the output of the project is never deleted from there. */
    boolean exist() {
        return Files.isDirectory(merged);
    }

    /** A file of the project that is called like one of ours. */
    private Optional<Path> own() {
        return sources.resources(project).stream()
                .map(resource -> Path.of(resource.getDirectory()))
                .filter(folder -> !folder.equals(merged.toAbsolutePath()))
                .map(folder -> folder.resolve(SpringBootEmitter.IMPORTS))
                .filter(Files::isRegularFile)
                .findFirst();
    }

    /**
     * Puts together what all executions of the module have made so far; a file that stays the same is left alone.
     *
     * @return the files that were written
     * @throws IOException if one cannot be read or written, or if one is in the way that ErrorSpec did not generate
     */
    List<Path> merge() throws IOException {
        List<Path> written = new ArrayList<>();
        for (String name : FILES) {
            Path file = merged.resolve(name);
            String before = Files.isRegularFile(file) ? Files.readString(file) : "";
            if (!before.isEmpty() && !before.startsWith(OURS)) {
                throw new IOException(
                        file + " is in the way: ErrorSpec did not generate it, so it is left alone; move it");
            }
            String now = OURS + ". Do not edit: changes will be lost.\n" + String.join("", lines(name));
            if (!now.equals(before)) {
                Files.createDirectories(file.getParent());
                Path temporary = file.resolveSibling(file.getFileName() + ".tmp");
                Files.writeString(temporary, now);
                Files.move(temporary, file, StandardCopyOption.REPLACE_EXISTING);
                written.add(file);
            }
        }
        return written;
    }

    /** What is missing from the file that the project has itself, as a sentence for its owner; nothing if all is well. */
    Optional<String> advice() throws IOException {
        Optional<Path> own = own();
        if (own.isEmpty()) {
            return Optional.empty();
        }
        Set<String> missing = lines(SpringBootEmitter.IMPORTS);
        try (Stream<String> present = Files.lines(own.get())) {
            present.map(line -> line.strip() + "\n").forEach(missing::remove);
        }
        return missing.isEmpty()
                ? Optional.empty()
                : Optional.of("Spring Boot finds generated advice by a line in " + own.get() + ", which is yours; add "
                        + String.join(" and ", missing).replace("\n", ""));
    }

    /** What the executions say in a file, in a fixed order. */
    private Set<String> lines(String name) throws IOException {
        Set<String> lines = new LinkedHashSet<>();
        if (Files.isDirectory(parts)) {
            try (Stream<Path> executions = Files.list(parts)) {
                for (Path part :
                        executions.map(each -> each.resolve(name)).sorted().toList()) {
                    if (Files.isRegularFile(part)) {
                        Files.readAllLines(part).stream()
                                .filter(line -> !line.startsWith("#"))
                                .forEach(line -> lines.add(line + "\n"));
                    }
                }
            }
        }
        return lines;
    }
}
