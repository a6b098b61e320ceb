package io.github.errorspec.maven;

import io.github.errorspec.Target;
import io.github.errorspec.emit.GeneratedFile;
import io.github.errorspec.emit.Mark;
import io.github.errorspec.emit.java.SpringBoot;
import io.github.errorspec.write.OutputTree;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.maven.project.MavenProject;

/**
 * The resources by which Spring Boot finds the advice of a module. A module has one file of each, since its names are fixed, so each execution
 * makes its own in a folder apart, and what they say together is a resource of the project.
 */
final class SpringBootResources {
    private static final List<String> FILES = List.of(SpringBoot.IMPORTS, SpringBoot.CONDITIONS);

    /** The adapters that are advice. */
    private static final Set<String> ADVICE = Set.of("spring", "springWebFlux");

    private static final String HEADER = "# " + Mark.WORDS + " from the tables of this module. Do not edit.\n";

    private final MavenProject project;
    private final SourceSet sources;
    private final String execution;
    private final Map<String, String> options;
    private final Path parts;
    private final Path merged;

    /**
     * Those of a module, as an execution sees them.
     *
     * @param execution its name in paths
     * @param options those of the Java that it generates; none if it generates no Java
     */
    SpringBootResources(MavenProject project, SourceSet sources, String execution, Map<String, String> options) {
        this.project = project;
        this.sources = sources;
        this.execution = execution;
        this.options = options;
        String build = project.getBuild().getDirectory();
        this.parts = Path.of(build, "errorspec", "spring-boot-" + sources.scope());
        this.merged = Path.of(build, sources.generatedResources(), "errorspec");
    }

    /** Whether the execution asks for them, or one did earlier: what is in the output of the project is never deleted from there. */
    boolean areNeeded() {
        return areWanted() || FILES.stream().map(merged::resolve).anyMatch(Files::isRegularFile);
    }

    private boolean areWanted() {
        return Stream.of(options.getOrDefault("adapters", "").split(",", -1))
                .anyMatch(word -> ADVICE.contains(word.strip()));
    }

    /**
     * What makes the part of the execution, if it asks for one. Its record is its own: its folder has the name of the execution, and in
     * one record with Java it would make the same Java of a renamed execution a matter of another subject.
     */
    Optional<Target> target() {
        return areWanted()
                ? Optional.of(new Target("spring-boot", parts.resolve(execution), options, record()))
                : Optional.empty();
    }

    private Path record() {
        return parts.resolve(execution + ".manifest");
    }

    /** Deletes what the execution made when it still asked for a part. */
    private void clear() throws IOException {
        if (!areWanted() && Files.isRegularFile(record())) {
            new OutputTree(record()).write(parts.resolve(execution), List.of());
        }
    }

    /** Adds the folder of the merged files, without those that the project has itself: of these its own are the ones. */
    void register() {
        sources.addResources(
                project,
                merged.toFile(),
                FILES.stream().filter(name -> own(name).isPresent()).toList());
    }

    /** A file of the project that is called like one of ours. */
    private Optional<Path> own(String name) {
        return sources.resources(project).stream()
                .map(resource -> Path.of(resource.getDirectory()))
                .filter(folder -> !folder.equals(merged.toAbsolutePath()))
                .map(folder -> folder.resolve(name))
                .filter(Files::isRegularFile)
                .findFirst();
    }

    /**
     * Puts together what the executions of the module have made so far; a file that stays the same is left alone.
     *
     * @return the files that were written
     * @throws IOException if one cannot be read or written, or if one is in the way that ErrorSpec did not generate
     */
    List<Path> merge() throws IOException {
        clear();
        List<GeneratedFile> files = new ArrayList<>();
        for (String name : FILES) {
            files.add(new GeneratedFile(name, HEADER + String.join("", lines(name))));
        }
        Path manifest = parts.resolveSibling(parts.getFileName() + ".manifest");
        return new OutputTree(manifest).write(merged, files).written();
    }

    /** What is missing from files that the project has itself, each as a sentence for its owner. */
    List<String> advice() throws IOException {
        List<String> advice = new ArrayList<>();
        for (String name : FILES) {
            Optional<Path> own = own(name);
            if (own.isPresent()) {
                Set<String> missing = lines(name);
                // Whatever its encoding is, it is not for us to refuse.
                new String(Files.readAllBytes(own.get()), StandardCharsets.UTF_8)
                        .lines()
                        .map(line -> line.replaceAll("\\s|#.*", "") + "\n")
                        .forEach(missing::remove);
                if (!missing.isEmpty()) {
                    advice.add("Spring Boot learns of generated advice from " + own.get() + ", which is yours; add "
                            + String.join(" and ", missing).replace("\n", ""));
                }
            }
        }
        return advice;
    }

    /**
     * What the executions say in a file, in a fixed order. Those that the project no longer has are not asked: what they generated may still
     * be there, but need not be compiled, and Spring Boot does not start where a class is missing.
     */
    private Set<String> lines(String name) throws IOException {
        Set<String> executions = new TreeSet<>(Executions.of(project));
        executions.add(execution);
        Set<String> lines = new TreeSet<>();
        for (String each : executions) {
            Path part = parts.resolve(each).resolve(name);
            if (Files.isRegularFile(part)) {
                Files.readAllLines(part).stream()
                        .filter(line -> !line.startsWith("#"))
                        .forEach(line -> lines.add(line + "\n"));
            }
        }
        return lines;
    }
}
