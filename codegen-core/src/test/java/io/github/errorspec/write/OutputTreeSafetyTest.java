package io.github.errorspec.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing outside the output, and nothing of others, whatever links or threads there are. */
class OutputTreeSafetyTest extends OutputTreeFixture {
    @ParameterizedTest
    @ValueSource(strings = {"", ".", "..", "../A.java", "a/../../A.java", "a/..", "/A.java"})
    void aPathThatLeavesTheOutputIsADefectOfTheTarget(String path) {
        assertThatThrownBy(() -> write(path)).isInstanceOf(IllegalArgumentException.class);
        assertThat(out).doesNotExist();
    }

    @Test
    void twoFilesThatDifferInCaseOnlyAreADefectOfTheTarget() {
        assertThatThrownBy(() -> write("Some.java", "some.java"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("some.java");
        assertThat(out).doesNotExist();
    }

    @Test
    void aLinkThatLeadsOutOfTheOutputIsRefused() throws IOException {
        Path outside = Files.createDirectory(project.resolve("outside"));
        Files.createDirectories(out);
        link(out.resolve("a"), outside);

        assertThatThrownBy(() -> write("a/A.java"))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("symbolic link");
        assertThat(outside).isEmptyDirectory();
    }

    @Test
    void anOrphanBehindALinkThatLeadsOutIsLeftAlone() throws IOException {
        write("a/A.java", "B.java");
        Path outside = Files.createDirectory(project.resolve("outside"));
        Files.writeString(outside.resolve("A.java"), ours("a/A.java"));
        Files.delete(out.resolve("a/A.java"));
        Files.delete(out.resolve("a"));
        link(out.resolve("a"), outside);

        write("B.java");

        assertThat(outside.resolve("A.java")).exists();
    }

    @Test
    void aLinkInThePlaceOfAFileIsReplacedAndItsTargetStays() throws IOException {
        write("A.java");
        Path precious = Files.writeString(project.resolve("precious.txt"), "precious");
        Files.delete(out.resolve("A.java"));
        link(out.resolve("A.java"), precious);

        write("A.java");

        assertThat(precious).hasContent("precious");
        assertThat(out.resolve("A.java")).hasContent(ours("A.java"));
        assertThat(Files.isSymbolicLink(out.resolve("A.java"))).isFalse();
    }

    @Test
    void anOutputDirectoryThatIsALinkItselfIsFine() throws IOException {
        Path real = Files.createDirectory(project.resolve("real"));
        Files.createDirectories(out.getParent());
        link(out, real);

        write("a/A.java");

        assertThat(real.resolve("a/A.java")).exists();
    }

    /** Where the system allows links at all. */
    private static void link(Path link, Path target) throws IOException {
        boolean made;
        try {
            Files.createSymbolicLink(link, target);
            made = true;
        } catch (UnsupportedOperationException | java.nio.file.FileSystemException e) {
            made = false;
        }
        assumeThat(made || !System.getProperty("os.name").startsWith("Windows")).isTrue();
        assertThat(made).isTrue();
    }

    @Test
    void severalThreadsWithOneManifestEndInOneOfTheStates() throws Exception {
        inParallel(8, i -> write("a/Same.java", "a/Only" + i + ".java"));

        Manifest last = Manifest.read(manifest);
        assertThat(last.files()).hasSize(2);
        assertThat(tree(out)).hasSize(3).containsKeys("a", "a/Same.java");
    }

    @Test
    void severalThreadsWithManifestsOfTheirOwnDoNotDisturbEachOther() throws Exception {
        for (int round = 0; round < 5; round++) {
            String file = round + ".java";
            inParallel(
                    4,
                    i -> write(
                            manifest.resolveSibling(i + ".manifest"),
                            Map.of(out, List.of(file("a/common/" + i + "/" + file)))));
        }

        assertThat(tree(out).keySet().stream().filter(name -> name.endsWith(".java")))
                .containsExactly("a/common/0/4.java", "a/common/1/4.java", "a/common/2/4.java", "a/common/3/4.java");
    }

    private interface Write {
        OutputTree.Changes run(int thread) throws IOException;
    }

    private static void inParallel(int threads, Write write) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<Callable<OutputTree.Changes>> tasks = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                int thread = i;
                tasks.add(() -> write.run(thread));
            }
            for (Future<OutputTree.Changes> future : pool.invokeAll(tasks)) {
                future.get();
            }
        } finally {
            pool.shutdown();
        }
    }

    @Test
    void namesWithSpacesAndOtherLettersAreKeptInTheManifest() throws IOException {
        out = project.resolve("größe und 漢字");
        write("ein ordner/Ä B.java", "Old name.java");

        write("ein ordner/Ä B.java");

        assertThat(tree(out)).containsOnlyKeys("ein ordner", "ein ordner/Ä B.java");
    }
}
