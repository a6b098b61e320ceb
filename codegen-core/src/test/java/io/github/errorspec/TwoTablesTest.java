package io.github.errorspec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.errorspec.source.SpecFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whose the files of a folder are into which two tables are generated: the records, which lie apart, do not tell. */
class TwoTablesTest {
    private static final String TWO_ROWS = "errors: {1: {name: One, http: 400}, 2: {name: Two, http: 404}}";
    private static final String ONE_ROW = "errors: {1: {name: One, http: 400}}";

    @TempDir
    private Path folder;

    private Path out() {
        return folder.resolve("shared/out");
    }

    private void table(String module, String id, String rows) throws IOException {
        Path file = folder.resolve(module).resolve("error-spec.yaml");
        Files.createDirectories(file.getParent());
        Files.writeString(file, "errorSpec: 1\nid: " + id + "\n" + rows + "\n");
    }

    private CompileResult generate(String module, String target, boolean comparesOnly) throws IOException {
        return generate(module, "error-spec.yaml", target, comparesOnly);
    }

    private CompileResult generate(String module, String name, String target, boolean comparesOnly) throws IOException {
        Path project = folder.resolve(module);
        Path record = project.resolve("target/errorspec/" + target + ".manifest");
        Map<String, String> options = target.equals("java") ? Map.of("packageName", "acme") : Map.of();
        CompileResult result = Compiler.run(new CompileRequest(
                new SpecFile(name, project.resolve("error-spec.yaml")),
                List.of(new Target(target, out(), options, record)),
                comparesOnly));
        assertThat(result.failed()).as("%s", result.diagnostics()).isFalse();
        return result;
    }

    private Map<String, String> tree() throws IOException {
        Map<String, String> tree = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(out())) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                tree.put(out().relativize(path).toString().replace('\\', '/'), Files.readString(path));
            }
        }
        return tree;
    }

    @ParameterizedTest
    @ValueSource(strings = {"java", "python", "go", "json", "markdown", "site", "typescript"})
    void whatAnotherTableMadeIsRefused(String target) throws IOException {
        table("a", "acme.shop", TWO_ROWS);
        table("b", "acme.shop", ONE_ROW);
        generate("a", target, false);
        Map<String, String> before = tree();

        for (boolean comparesOnly : List.of(true, false)) {
            assertThatThrownBy(() -> generate("b", target, comparesOnly))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining(
                            " is in the way: it was generated from another table, ../../a/error-spec.yaml")
                    .hasMessageContaining("(acme.shop)");
        }
        assertThat(tree()).isEqualTo(before);
        assertThat(generate("a", target, false).upToDate()).isTrue();
    }

    @Test
    void aRecordDoesNotLetFilesOfAnotherTableBeDeleted() throws IOException {
        table("a", "acme.shop", TWO_ROWS);
        generate("a", "java", false);
        Map<String, String> before = tree();
        table("b", "acme.shop", ONE_ROW);
        Path record = folder.resolve("b/target/errorspec/java.manifest");
        Files.createDirectories(record.getParent());
        Files.copy(folder.resolve("a/target/errorspec/java.manifest"), record);

        assertThatThrownBy(() -> generate("b", "java", false)).isInstanceOf(IOException.class);
        assertThat(tree()).isEqualTo(before);
    }

    @Test
    void aTableThatMovedKeepsItsFiles() throws IOException {
        table("a", "acme.shop", TWO_ROWS);
        generate("a", "java", false);
        Files.createDirectories(folder.resolve("b"));
        Files.move(folder.resolve("a/error-spec.yaml"), folder.resolve("b/errors.yaml"));
        Files.move(folder.resolve("b/errors.yaml"), folder.resolve("b/error-spec.yaml"));
        Files.createDirectories(folder.resolve("b/target/errorspec"));
        Files.move(
                folder.resolve("a/target/errorspec/java.manifest"), folder.resolve("b/target/errorspec/java.manifest"));
        table("b", "acme.shop", ONE_ROW);

        CompileResult result = generate("b", "java", false);

        assertThat(result.removed())
                .extracting(file -> file.getFileName().toString())
                .containsExactly("TwoException.java");
        assertThat(tree().values()).allMatch(text -> text.contains("../../b/error-spec.yaml (acme.shop)"));
    }

    @Test
    void anotherIdIsAnotherTableThoughTheFirstIsGone() throws IOException {
        table("a", "acme.shop", TWO_ROWS);
        generate("a", "json", false);
        Files.delete(folder.resolve("a/error-spec.yaml"));
        table("b", "acme.orders", TWO_ROWS);

        assertThatThrownBy(() -> generate("b", "json", false)).hasMessageContaining("(acme.shop)");
    }

    @Test
    void aTableMayChangeItsId() throws IOException {
        table("a", "acme.shop", TWO_ROWS);
        generate("a", "json", false);
        table("a", "acme.orders", TWO_ROWS);

        assertThat(generate("a", "json", false).written()).isNotEmpty();
    }

    @Test
    void filesAreTheSameWhereverOneStarts() throws IOException {
        table("a", "acme.shop", TWO_ROWS);
        generate("a", "error-spec.yaml", "java", false);
        Map<String, String> before = tree();

        assertThat(generate("a", "a/error-spec.yaml", "java", true).differences())
                .isEmpty();
        generate("a", "a/error-spec.yaml", "java", false);
        assertThat(tree()).isEqualTo(before);
    }

    /** As in a build that has the classes of another module first, and later its jar. */
    @Test
    void aTableOnTheClassPathIsTheSameWhereverItLies() throws IOException {
        table("a", "acme.shop", TWO_ROWS);
        table("b", "acme.shop", TWO_ROWS);
        generate("a", "classpath:acme/error-spec.yaml", "java", false);

        assertThat(generate("b", "classpath:acme/error-spec.yaml", "java", true).differences())
                .isEmpty();
        assertThat(tree().values()).allMatch(text -> text.contains("from classpath:acme/error-spec.yaml (acme.shop)"));
    }

    /** Neither has a file or a record when both look, unless one waits for the other. */
    @RepeatedTest(20)
    void ofTwoThatWriteAtOnceOneIsRefused() throws IOException, InterruptedException {
        table("a", "acme.shop", TWO_ROWS);
        table("b", "acme.shop", TWO_ROWS.replace("One", "Eins"));
        CyclicBarrier start = new CyclicBarrier(2);
        ExecutorService both = Executors.newFixedThreadPool(2);
        List<Future<CompileResult>> runs = new ArrayList<>();
        for (String module : List.of("a", "b")) {
            runs.add(both.submit(() -> {
                start.await();
                return generate(module, "java", false);
            }));
        }
        List<String> refused = new ArrayList<>();
        for (Future<CompileResult> run : runs) {
            try {
                run.get();
            } catch (ExecutionException e) {
                refused.add(String.valueOf(e.getCause().getMessage()));
            }
        }
        both.shutdown();

        assertThat(refused).singleElement().asString().contains("generated from another table");
        assertThat(tree().values().stream()
                        .map(text -> text.contains("../../a/"))
                        .distinct())
                .hasSize(1);
    }
}
