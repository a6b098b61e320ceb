package com.example.analytics;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The files that the plugin wrote.
 *
 * @param byFolder names of files under the relative path of their folder
 */
record GeneratedFiles(SortedMap<String, List<String>> byFolder) {

    static GeneratedFiles in(Path root) throws IOException {
        SortedMap<String, List<String>> byFolder = new TreeMap<>();
        try (Stream<Path> files = Files.walk(root)) {
            files.filter(Files::isRegularFile).sorted().forEach(file -> {
                String folder = root.relativize(file.resolveSibling("")).toString();
                byFolder.computeIfAbsent(folder, name -> new ArrayList<>())
                        .add(file.getFileName().toString());
            });
        }
        return new GeneratedFiles(byFolder);
    }

    int count() {
        return byFolder.values().stream().mapToInt(List::size).sum();
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        byFolder.forEach((folder, names) -> {
            lines.add("  " + folder);
            TextLayout.columns(names).forEach(line -> lines.add("    " + line));
        });
        return lines;
    }
}
