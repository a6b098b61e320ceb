package io.github.errorspec.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
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

    /** A folder that gives no list of its files, though they can be opened by name. */
    @Test
    void inAFolderThatCannotBeListedNothingIsOverwritten() throws IOException {
        write("a/A.java");
        Path folder = out.resolve("a");
        Files.writeString(folder.resolve("B.java"), "mine");
        assumeTrue(Files.getFileStore(folder).supportsFileAttributeView(PosixFileAttributeView.class));
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("-wx--x--x"));
        try {
            assumeTrue(folder.toFile().list() == null, "for root, every folder can be listed");
            assertThatThrownBy(() -> write("a/A.java", "a/B.java"))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining(folder + " does not show what is in it");
        } finally {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
        assertThat(folder.resolve("B.java")).hasContent("mine");
    }

    @Test
    void whatCannotBePutInPlaceLeavesNothingBeside() throws IOException {
        Path place = Files.createDirectories(out.resolve("A.java"));
        Files.writeString(place.resolve("mine.txt"), "mine");

        assertThatThrownBy(() -> NewFile.write(out.resolve("A.java.tmp"), place, new byte[] {1}))
                .isInstanceOf(FileSystemException.class)
                .hasMessageContaining("A.java");
        assertThat(tree(out)).containsOnlyKeys("A.java", "A.java/mine.txt");
    }

    @Test
    void whatIsThereAlreadyIsNoTemporaryFileOfOurs() throws IOException {
        Files.createDirectories(out);
        Files.writeString(out.resolve("A.java.tmp"), "mine");

        assertThatThrownBy(() -> NewFile.write(out.resolve("A.java.tmp"), out.resolve("A.java"), new byte[] {1}))
                .isInstanceOf(FileAlreadyExistsException.class);
        assertThat(tree(out)).containsOnly(entry("A.java.tmp", "mine"));
    }

    @Test
    void ofSeveralTreesNoneIsWrittenWhereOneIsRefused() throws IOException {
        Path docs = Files.createDirectories(project.resolve("docs"));
        Files.writeString(docs.resolve("errors.md"), "mine");
        Map<String, String> before = tree(project);

        assertThatThrownBy(() -> OutputTree.write(List.of(content("java", out), content("docs", docs))))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("errors.md");

        Map<String, String> after = tree(project);
        after.keySet().removeIf(name -> name.endsWith(".lock"));
        after.keySet().removeAll(List.of("target", "target/errorspec"));
        assertThat(after).isEqualTo(before);
    }

    private OutputTree.Content content(String name, Path root) {
        Output output = new Output(List.of(file(name.equals("docs") ? "errors.md" : "A.java")), List.of());
        return new OutputTree.Content(
                new OutputTree(manifest.resolveSibling(name + ".manifest")), Map.of(root, output), origin(name));
    }
}
