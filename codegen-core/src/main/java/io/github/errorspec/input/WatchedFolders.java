package io.github.errorspec.input;

import io.github.errorspec.source.ClassPath;
import io.github.errorspec.source.FilePattern;
import io.github.errorspec.source.SpecFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Where files of users are, or may come to be. */
final class WatchedFolders {
    private final Set<Path> folders = new LinkedHashSet<>();
    private final Path top;

    private WatchedFolders(SpecFile spec) {
        this.top = folder(spec.path());
        folders.add(top);
    }

    static Set<Path> of(SpecFile spec, List<String> patterns, Collection<Path> templates) throws IOException {
        WatchedFolders watched = new WatchedFolders(spec);
        for (String text : patterns) {
            Optional<FilePattern> pattern = FilePattern.of(text);
            if (pattern.isPresent()) {
                watched.add(pattern.get());
            } else if (!text.startsWith(ClassPath.PREFIX)) {
                watched.addFolderOf(text);
            }
        }
        for (Path folder : templates) {
            watched.addAllBelow(folder);
        }
        return watched.folders;
    }

    /** Of a file by its path from the spec's folder, which it may lie outside of. */
    private void addFolderOf(String path) {
        Path folder = folder(top.resolve(path));
        if (Files.isDirectory(folder)) {
            folders.add(folder);
        }
        addUpwards(folder);
    }

    private void add(FilePattern pattern) throws IOException {
        Path folder = top.resolve(pattern.folder());
        addUpwards(folder);
        for (String name : InputFiles.namesIn(folder)) {
            if (pattern.placeIn(name).isPresent()) {
                addUpwards(folder(top.resolve(pattern.path(name))));
            }
        }
    }

    /** With those between it and the spec's, which may be deleted and made again, or get one for another language. */
    private void addUpwards(Path folder) {
        for (Path each = folder; each != null && each.startsWith(top); each = each.getParent()) {
            if (Files.isDirectory(each)) {
                folders.add(each);
            }
        }
    }

    private void addAllBelow(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            try (Stream<Path> paths = Files.walk(folder.toAbsolutePath().normalize())) {
                paths.filter(Files::isDirectory).forEach(folders::add);
            }
        }
    }

    private static Path folder(Path file) {
        return file.toAbsolutePath().resolveSibling(".").normalize();
    }
}
