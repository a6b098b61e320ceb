package io.github.errorspec.write;

import io.github.errorspec.emit.GeneratedFile;
import io.github.errorspec.emit.Mark;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A project whose output is written again and again. */
abstract class OutputTreeFixture {
    static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000_000_000L);

    @TempDir
    Path project;

    Path out;
    Path manifest;

    @BeforeEach
    void layOut() {
        out = project.resolve("target/generated");
        manifest = project.resolve("target/errorspec/default.manifest");
    }

    static String ours(String text) {
        return "// " + new Mark("../../errors.yaml", "acme.shop").sentence("") + "\n" + text + "\n";
    }

    static GeneratedFile file(String path) {
        return new GeneratedFile(path, ours(path));
    }

    OutputTree.Changes write(String... paths) throws IOException {
        return write(
                manifest,
                Map.of(out, Arrays.stream(paths).map(OutputTreeFixture::file).toList()));
    }

    OutputTree.Changes write(Path manifest, Map<Path, List<GeneratedFile>> files) throws IOException {
        return write(manifest, files, manifest.toString());
    }

    OutputTree.Changes write(Path manifest, Map<Path, List<GeneratedFile>> files, String subject) throws IOException {
        Map<Path, Output> outputs = new LinkedHashMap<>();
        files.forEach((root, list) -> outputs.put(root, new Output(list, List.of())));
        return new OutputTree(manifest).write(outputs, origin(subject));
    }

    Origin origin(String subject) {
        Table table = new Table(project.resolve("errors.yaml"), "errors.yaml", "acme.shop");
        return new Origin(subject, "fingerprint", Optional.of(table), List.of(), 1);
    }

    /** All files and folders below a directory, with what is in them. */
    static Map<String, String> tree(Path root) throws IOException {
        Map<String, String> tree = new TreeMap<>();
        if (Files.exists(root)) {
            try (Stream<Path> paths = Files.walk(root)) {
                for (Path path : paths.filter(each -> !each.equals(root)).toList()) {
                    String name = root.relativize(path).toString().replace('\\', '/');
                    tree.put(name, Files.isDirectory(path) ? "/" : Files.readString(path));
                }
            }
        }
        return tree;
    }
}
