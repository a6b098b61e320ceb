package io.github.errorspec.trust;

import io.github.errorspec.CompileRequest;
import io.github.errorspec.Target;
import io.github.errorspec.source.SpecFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;

/** A folder with a table, of which code in several languages, a part of a page and the files of a template are made. */
record Project(Path folder) {
    /** What users have beside that, also in the folders that are generated into. */
    private static final Map<String, String> FOREIGN = Map.of(
            "gen/java/README.md", "mine",
            "gen/java/acme/shop/Mine.java", "// mine",
            "gen/java/acme/shop/Mine.java.tmp", "mine",
            "gen/python/mine.py", "# mine",
            "gen/own/keep.txt", "mine",
            "docs/notes.md", "mine");

    static final String TEMPLATE = "own/{error.kebab}.txt.peb";

    private static final Pattern TIME = Pattern.compile("(?m)^((?:file|region \\S+) \\S+ \\d+) \\d+");

    private static final String PAGE =
            "# Mine\n\n<!-- errorspec:begin acme.shop -->\n<!-- errorspec:end acme.shop -->\n\nAlso mine.\n";

    /** A row goes, one changes, one comes. */
    static final List<String> TABLES = List.of(table("""
                      out-of-stock: {http: 409, message: 'None left of {item}.', params: {item: string}}
                      card-declined: {http: 402, message: Your card was declined.}
                    """), table("""
                      out-of-stock: {http: 410, message: 'None left of {item}.', params: {item: string}}
                      too-late: {http: 400, message: It is too late.}
                    """));

    static String table(String rows) {
        return "errorSpec: 1\nid: acme.shop\ntitle: Shop\nlocales: {default: en, files: 'error-spec.{locale}.yaml'}\n"
                + "errors:\n" + rows + "  not-found: {http: 404, message: There is none.}\n";
    }

    /** With the table in its first state. */
    static Project in(Path folder) throws IOException {
        Project project = new Project(folder);
        project.write("error-spec.yaml", TABLES.get(0));
        project.write("error-spec.de.yaml", "errorSpec: 1\nerrors:\n  not-found: {message: Es gibt keines.}\n");
        project.write(TEMPLATE, "{{ header }}\n{{ error.name }}: {{ error.message }}\n");
        project.write("docs/guide/api.md", PAGE);
        for (Map.Entry<String, String> foreign : FOREIGN.entrySet()) {
            project.write(foreign.getKey(), foreign.getValue());
        }
        return project;
    }

    void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.resolveSibling("."));
        Files.writeString(file, text);
    }

    /** For all targets at once, each with its record, as the command line has them. */
    CompileRequest request(boolean comparesOnly) {
        return request(comparesOnly, target -> folder.resolve(".errorspec/" + target + ".manifest"));
    }

    /** @param record where that of a target is */
    CompileRequest request(boolean comparesOnly, Function<String, Path> record) {
        List<Target> targets = new ArrayList<>();
        for (String name : List.of("java", "python", "json")) {
            targets.add(new Target(name, folder.resolve("gen/" + name), Map.of(), record.apply(name)));
        }
        targets.add(new Target(
                "markdown", folder.resolve("docs"), Map.of("into", "guide/api.md"), record.apply("markdown")));
        targets.add(new Target(
                "own", folder.resolve("gen/own"), Map.of(), Optional.of(folder.resolve("own")), record.apply("own")));
        return new CompileRequest(
                new SpecFile("error-spec.yaml", folder.resolve("error-spec.yaml")), targets, comparesOnly);
    }

    static boolean isForeign(String path) {
        return FOREIGN.containsKey(path);
    }

    /**
     * What a file was.
     *
     * @param bytes each as a character
     * @param modified when it was changed
     */
    record Saved(String bytes, FileTime modified) {}

    /** All files, by their paths from the folder, which are the same on every system. */
    Map<String, Saved> files() throws IOException {
        Map<String, Saved> files = new TreeMap<>();
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                files.put(
                        folder.relativize(file).toString().replace('\\', '/'),
                        new Saved(
                                new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1),
                                attributes.lastModifiedTime()));
                return FileVisitResult.CONTINUE;
            }
        });
        return files;
    }

    /** What is in all files. */
    Map<String, String> contents() throws IOException {
        return contents(files());
    }

    /** The same, except the times in records, which are those of a run. */
    static Map<String, String> contents(Map<String, Saved> files) {
        Map<String, String> contents = new TreeMap<>();
        files.forEach((path, saved) -> {
            String text = saved.bytes();
            contents.put(
                    path, path.startsWith(".errorspec/") ? TIME.matcher(text).replaceAll("$1 -") : text);
        });
        return contents;
    }

    /** With the folders that become empty. */
    private void delete(Path file) throws IOException {
        Files.delete(file);
        for (Path above = file.getParent(); !folder.equals(above); above = above.getParent()) {
            try {
                Files.delete(above);
            } catch (DirectoryNotEmptyException e) {
                return;
            }
        }
    }

    /** Makes the folder what it was. */
    void restore(Map<String, Saved> files) throws IOException {
        Map<String, Saved> now = files();
        for (String path : now.keySet()) {
            if (!files.containsKey(path)) {
                delete(folder.resolve(path));
            }
        }
        for (Map.Entry<String, Saved> each : files.entrySet()) {
            if (!each.getValue().equals(now.get(each.getKey()))) {
                Path file = folder.resolve(each.getKey());
                Files.createDirectories(file.resolveSibling("."));
                Files.writeString(file, each.getValue().bytes(), StandardCharsets.ISO_8859_1);
                Files.setLastModifiedTime(file, each.getValue().modified());
            }
        }
    }
}
