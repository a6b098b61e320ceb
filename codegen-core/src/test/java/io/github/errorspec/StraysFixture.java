package io.github.errorspec;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.errorspec.source.SpecFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;

/** Modules with tables of one name, and what they generate. */
abstract class StraysFixture {
    static final String ROWS = "\nhttp: 400\nerrors:\n  1: {name: One}\n  2: {name: Two}\n";

    static final String CATEGORIES =
            "\nhttp: 400\ncategories:\n  early: {errors: {1: {name: One}}}\n  late: {errors: {2: {name: Two}}}\n";

    /** Stands for the record that a target is given when it is made. */
    static final Path NONE = Path.of("no.manifest");

    @TempDir
    Path folder;

    /** A table in a module of its own, all of which are called the same. */
    void table(String module, String id, String rows) throws IOException {
        Files.createDirectories(folder.resolve(module));
        Files.writeString(folder.resolve(module + "/error-spec.yaml"), "errorSpec: 1\nid: " + id + rows);
    }

    CompileResult generate(String module, String record, Target target) throws IOException {
        CompileResult result = Compiler.run(new CompileRequest(
                new SpecFile("error-spec.yaml", folder.resolve(module + "/error-spec.yaml")),
                List.of(recorded(target, folder.resolve(module + "/records/" + record + ".manifest")))));
        assertThat(result.failed()).as("%s", result.diagnostics()).isFalse();
        return result;
    }

    /** The same target with another record. */
    static Target recorded(Target target, Path record) {
        return new Target(target.name(), target.outputDirectory(), target.options(), target.templates(), record);
    }

    void loseRecord(String module, String record) throws IOException {
        Files.delete(folder.resolve(module + "/records/" + record + ".manifest"));
    }

    Target target(String name, String out) {
        Map<String, String> java = Map.of("packageName", "com.acme.errors");
        return new Target(name, folder.resolve(out), name.equals("java") ? java : Map.of(), NONE);
    }

    Target templates(String out, Map<String, String> files) throws IOException {
        Path templates = folder.resolve("templates of " + out + files.hashCode());
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path path = templates.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
        return new Target("docs", folder.resolve(out), Map.of(), Optional.of(templates), NONE);
    }

    Map<String, String> tree(String root) throws IOException {
        Map<String, String> tree = new TreeMap<>();
        Path out = folder.resolve(root);
        try (Stream<Path> paths = Files.walk(out)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                tree.put(out.relativize(path).toString().replace('\\', '/'), Files.readString(path));
            }
        }
        return tree;
    }
}
