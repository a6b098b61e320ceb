package io.github.errorspec.benchmarks.loading;

import io.github.errorspec.benchmarks.java.JavaTarget;
import io.github.errorspec.benchmarks.jvm.Javac;
import io.github.errorspec.benchmarks.jvm.TemporaryFolder;
import io.github.errorspec.emit.GeneratedFile;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarOutputStream;
import java.util.zip.ZipEntry;

/**
 * A generated catalog on the disk.
 *
 * @param layout how it was generated
 * @param folder where everything of it is
 */
record Built(Layout layout, Path folder) {
    /** Writes the sources, and the programs that use them. */
    static Built sources(Layout layout, Path parent) throws IOException {
        Built built = new Built(layout, parent.resolve(layout.folder()));
        JavaTarget target = layout.target();
        for (GeneratedFile file : target.files()) {
            write(built.sourceFolder().resolve(file.path()), file.content());
        }
        for (GeneratedFile file : FirstUse.sources(target)) {
            write(built.folder.resolve("use-sources").resolve(file.path()), file.content());
        }
        return built;
    }

    private static void write(Path file, String content) throws IOException {
        Files.createDirectories(file.resolve("..").normalize());
        Files.writeString(file, content);
    }

    /** How long javac takes for the sources, which leaves their classes behind. */
    double javacMillis() throws IOException {
        TemporaryFolder.delete(classes());
        List<Path> files = sourceFiles();
        long start = System.nanoTime();
        Javac.compile(files, classes(), classes());
        return (System.nanoTime() - start) / 1e6;
    }

    /** Makes the jar of the classes, and compiles what uses them. */
    void pack() throws IOException {
        try (OutputStream file = Files.newOutputStream(jar());
                JarOutputStream out = new JarOutputStream(file)) {
            for (Path each : classFiles()) {
                out.putNextEntry(
                        new ZipEntry(classes().relativize(each).toString().replace('\\', '/')));
                Files.copy(each, out);
            }
        }
        Javac.compile(TemporaryFolder.files(folder.resolve("use-sources"), ".java"), jar(), uses());
    }

    List<Path> sourceFiles() throws IOException {
        return TemporaryFolder.files(sourceFolder(), ".java");
    }

    List<Path> classFiles() throws IOException {
        return TemporaryFolder.files(classes(), ".class");
    }

    Path jar() {
        return folder.resolve("errors.jar");
    }

    Path uses() {
        return folder.resolve("uses");
    }

    private Path sourceFolder() {
        return folder.resolve("sources");
    }

    private Path classes() {
        return folder.resolve("classes");
    }
}
