package io.github.errorspec.benchmarks.build.project;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * The files of a project.
 *
 * @param plugin the element of the POM with the one plugin that is not there by default
 * @param others contents by path, beside the POM
 */
public record ProjectFiles(String plugin, Map<String, String> others) {
    void write(Path folder) throws IOException {
        write(folder, "pom.xml", Pom.of(plugin));
        for (Map.Entry<String, String> file : others.entrySet()) {
            write(folder, file.getKey(), file.getValue());
        }
    }

    private static void write(Path folder, String path, String content) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.resolveSibling("."));
        Files.writeString(file, content);
    }
}
