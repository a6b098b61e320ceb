package io.github.errorspec.benchmarks.build;

import io.github.errorspec.benchmarks.build.project.ErrorSpecProject;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A project for a generator and a size.
 *
 * @param way the generator
 * @param rows of its catalog
 * @param folder of the project
 */
record Case(Way way, int rows, Path folder) {
    static Case of(Way way, int rows, Path parent) {
        return new Case(way, rows, parent.resolve(way.name() + "-" + rows));
    }

    List<Step> steps() {
        return way.steps().apply(rows);
    }

    Path target() {
        return folder.resolve("target");
    }

    /** Makes the project anew. */
    void make(Optional<String> heap) throws IOException {
        delete(folder);
        // Without this folder Maven would take the options of this repository.
        Files.createDirectories(folder.resolve(".mvn"));
        if (heap.isPresent()) {
            Files.writeString(folder.resolve(".mvn/jvm.config"), "-Xmx" + heap.get() + "\n");
        }
        way.maker().make(folder, rows);
        if (Files.exists(spec())) {
            Files.copy(spec(), original());
        }
    }

    void prepare(Step step) throws IOException {
        switch (step.before()) {
            case NOTHING -> {}
            case CLEAN -> {
                delete(target());
                if (Files.exists(original())) {
                    Files.writeString(spec(), Files.readString(original()));
                }
            }
            case EDIT -> Files.writeString(spec(), ErrorSpecProject.withOneRowChanged(Files.readString(original())));
        }
    }

    private Path spec() {
        return folder.resolve(ErrorSpecProject.SPEC);
    }

    private Path original() {
        return folder.resolve("original-" + ErrorSpecProject.SPEC);
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path directory, @Nullable IOException exception)
                    throws IOException {
                if (exception != null) {
                    throw exception;
                }
                Files.delete(directory);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
