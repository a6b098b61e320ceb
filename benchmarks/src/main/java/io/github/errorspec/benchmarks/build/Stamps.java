package io.github.errorspec.benchmarks.build;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.Map;

/**
 * When the files of a folder were written.
 *
 * @param times by path
 */
record Stamps(Map<Path, FileTime> times) {
    /** Of the files with this ending; none if there is no such folder. */
    static Stamps of(Path folder, String ending) throws IOException {
        Map<Path, FileTime> times = new HashMap<>();
        if (Files.isDirectory(folder)) {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    if (file.toString().endsWith(ending)) {
                        times.put(file, attributes.lastModifiedTime());
                    }
                    return FileVisitResult.CONTINUE;
                }
            });
        }
        return new Stamps(times);
    }

    /** How many files are new or were written again since. */
    int writtenSince(Stamps earlier) {
        return (int) times.entrySet().stream()
                .filter(file -> !file.getValue().equals(earlier.times.get(file.getKey())))
                .count();
    }
}
