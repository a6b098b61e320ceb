package io.github.errorspec.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.errorspec.emit.GeneratedFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutputTreeTest {
    private static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000_000_000L);

    @TempDir
    Path project;

    private Path out;
    private Path manifest;

    @BeforeEach
    void layOut() {
        out = project.resolve("target/generated");
        manifest = project.resolve("target/errorspec/default.manifest");
    }

    private static String ours(String text) {
        return "// " + GeneratedFile.MARKER + "\n" + text + "\n";
    }

    private static GeneratedFile file(String path) {
        return new GeneratedFile(path, ours(path));
    }

    private OutputTree.Changes write(String... paths) throws IOException {
        return write(
                manifest,
                Map.of(out, Arrays.stream(paths).map(OutputTreeTest::file).toList()));
    }

    private static OutputTree.Changes write(Path manifest, Map<Path, List<GeneratedFile>> files) throws IOException {
        return new OutputTree(manifest).write(files, "fingerprint", 1);
    }

    /** All files and folders below a directory, with what is in them. */
    private static Map<String, String> tree(Path root) throws IOException {
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

    @Test
    void filesAreWrittenAsTheyAre() throws IOException {
        OutputTree.Changes changes = write("a/b/C.java", "D.java");

        assertThat(changes.written()).containsExactly(out.resolve("a/b/C.java"), out.resolve("D.java"));
        assertThat(changes.removed()).isEmpty();
        assertThat(changes.unchanged()).isZero();
        assertThat(tree(out))
                .isEqualTo(Map.of("a", "/", "a/b", "/", "a/b/C.java", ours("a/b/C.java"), "D.java", ours("D.java")));
    }

    @Test
    void anUnchangedFileKeepsItsTime() throws IOException {
        write("A.java", "B.java");
        Files.setLastModifiedTime(out.resolve("A.java"), LONG_AGO);

        OutputTree.Changes changes = write("A.java", "B.java");

        assertThat(changes).isEqualTo(new OutputTree.Changes(List.of(), List.of(), 2));
        assertThat(Files.getLastModifiedTime(out.resolve("A.java"))).isEqualTo(LONG_AGO);
    }

    @Test
    void aChangedFileIsWrittenAndItsNeighbourIsNot() throws IOException {
        write("A.java", "B.java");
        Files.setLastModifiedTime(out.resolve("A.java"), LONG_AGO);

        OutputTree.Changes changes = write(
                manifest, Map.of(out, List.of(file("A.java"), new GeneratedFile("B.java", ours("something else")))));

        assertThat(changes.written()).containsExactly(out.resolve("B.java"));
        assertThat(changes.unchanged()).isEqualTo(1);
        assertThat(Files.getLastModifiedTime(out.resolve("A.java"))).isEqualTo(LONG_AGO);
        assertThat(out.resolve("B.java")).hasContent(ours("something else"));
    }

    @Test
    void aFileThatWasEditedOrDeletedByHandComesBack() throws IOException {
        write("A.java", "B.java");
        Files.writeString(out.resolve("A.java"), "edited");
        Files.delete(out.resolve("B.java"));

        assertThat(write("A.java", "B.java").written()).hasSize(2);
        assertThat(out.resolve("A.java")).hasContent(ours("A.java"));
        assertThat(out.resolve("B.java")).hasContent(ours("B.java"));
    }

    @Test
    void whatIsNoLongerGeneratedIsDeletedWithItsEmptyFolders() throws IOException {
        write("a/b/C.java", "a/b/c/D.java", "E.java");

        OutputTree.Changes changes = write("E.java");

        assertThat(changes.removed()).containsExactlyInAnyOrder(out.resolve("a/b/C.java"), out.resolve("a/b/c/D.java"));
        assertThat(tree(out)).containsOnlyKeys("E.java");
    }

    @Test
    void theOutputDirectoryItselfStays() throws IOException {
        write("A.java");
        write();

        assertThat(out).isEmptyDirectory();
    }

    @Test
    void filesOfOthersAreLeftAlone() throws IOException {
        write("a/B.java", "a/C.java");
        Files.writeString(out.resolve("a/Mine.java"), "mine");
        Files.createDirectories(out.resolve("empty"));

        write("a/B.java");

        assertThat(tree(out)).containsOnlyKeys("a", "a/B.java", "a/Mine.java", "empty");
    }

    @Test
    void anOrphanThatAUserMadeHisOwnIsLeftAlone() throws IOException {
        write("A.java", "B.java");
        Files.writeString(out.resolve("A.java"), "I need this one");

        OutputTree.Changes changes = write("B.java");

        assertThat(changes.removed()).isEmpty();
        assertThat(out.resolve("A.java")).hasContent("I need this one");
    }

    @Test
    void aForeignFileInTheWayIsRefusedAndNothingIsWritten() throws IOException {
        write("A.java", "Old.java");
        Files.writeString(out.resolve("B.java"), "mine");
        Map<String, String> before = tree(project);

        assertThatThrownBy(() -> write("A.java", "B.java", "C.java"))
                .isInstanceOf(IOException.class)
                .hasMessageContaining(out.resolve("B.java").toString())
                .hasMessageContaining("ErrorSpec did not generate it")
                .hasMessageContaining("another output directory");
        assertThat(tree(project)).isEqualTo(before);
    }

    @Test
    void aDirectoryInTheWayIsRefused() throws IOException {
        Files.createDirectories(out.resolve("A.java/x"));

        assertThatThrownBy(() -> write("A.java"))
                .isInstanceOf(IOException.class)
                .hasMessageContaining(out.resolve("A.java").toString());
    }

    @Test
    void aDirectoryThatTookThePlaceOfOurFileIsRefused() throws IOException {
        write("A.java", "B.java");
        Files.delete(out.resolve("A.java"));
        Files.createDirectories(out.resolve("A.java/x"));

        assertThatThrownBy(() -> write("A.java", "B.java"))
                .isInstanceOf(IOException.class)
                .hasMessageContaining(out.resolve("A.java").toString())
                .hasMessageContaining("in the way");
    }

    @Test
    void aGeneratedFileThatNoManifestListsIsTakenOver() throws IOException {
        write("A.java");
        Files.delete(manifest);

        OutputTree.Changes changes =
                write(manifest, Map.of(out, List.of(new GeneratedFile("A.java", ours("changed")))));

        assertThat(changes.written()).containsExactly(out.resolve("A.java"));
        assertThat(out.resolve("A.java")).hasContent(ours("changed"));
    }

    @Test
    void theFileOfAnotherExecutionIsRefused() throws IOException {
        Path other = manifest.resolveSibling("other.manifest");
        write(other, Map.of(out, List.of(new GeneratedFile("A.java", ours("other")))));

        assertThatThrownBy(() -> write("A.java"))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("also generated")
                .hasMessageContaining(other.toString());
        assertThat(out.resolve("A.java")).hasContent(ours("other"));
    }

    @Test
    void twoExecutionsInOneDirectoryDoNotDeleteEachOthersFiles() throws IOException {
        Path other = manifest.resolveSibling("other.manifest");
        write("a/A.java", "a/Old.java");
        write(other, Map.of(out, List.of(file("a/B.java"), file("a/Gone.java"))));

        write("a/A.java");
        write(other, Map.of(out, List.of(file("a/B.java"))));

        assertThat(tree(out)).containsOnlyKeys("a", "a/A.java", "a/B.java");
    }

    @Test
    void aChangedOutputDirectoryCleansTheOldOne() throws IOException {
        write("a/A.java", "B.java");
        Path elsewhere = project.resolve("elsewhere");

        OutputTree.Changes changes = write(manifest, Map.of(elsewhere, List.of(file("a/A.java"))));

        assertThat(changes.removed()).hasSize(2);
        assertThat(tree(out)).isEmpty();
        assertThat(tree(elsewhere)).containsOnlyKeys("a", "a/A.java");
    }

    @Test
    void severalOutputDirectoriesAreWrittenTogether() throws IOException {
        Path docs = project.resolve("docs");
        Map<Path, List<GeneratedFile>> files = new LinkedHashMap<>();
        files.put(out, List.of(file("A.java")));
        files.put(docs, List.of(file("errors.md"), file("old.md")));
        write(manifest, files);
        files.put(docs, List.of(file("errors.md")));

        write(manifest, files);

        assertThat(tree(out)).containsOnlyKeys("A.java");
        assertThat(tree(docs)).containsOnlyKeys("errors.md");
    }

    @Test
    void aMovedProjectKeepsItsFilesAndStillKnowsItsOrphans() throws IOException {
        write("A.java", "B.java");
        Files.setLastModifiedTime(out.resolve("A.java"), LONG_AGO);
        Path moved = project.resolve("moved");
        Files.createDirectory(moved);
        Files.move(project.resolve("target"), moved.resolve("target"));

        OutputTree.Changes changes = write(
                moved.resolve("target/errorspec/default.manifest"),
                Map.of(moved.resolve("target/generated"), List.of(file("A.java"))));

        assertThat(changes.written()).isEmpty();
        assertThat(tree(moved.resolve("target/generated"))).containsOnlyKeys("A.java");
        assertThat(Files.getLastModifiedTime(moved.resolve("target/generated/A.java")))
                .isEqualTo(LONG_AGO);
    }

    @Test
    void aRunThatWasCutOffIsCleanedUpByTheNext() throws IOException {
        write("A.java", "Old.java");
        // As it is while files are written: no fingerprint, both states, and a temporary file beside its target.
        String journal = Files.readString(manifest)
                .replaceFirst("fingerprint .*", "fingerprint ")
                .replaceFirst("staging .*", "staging .1234.tmp")
                .replace("end\n", "file 00 New.java\nend\n");
        Files.writeString(manifest, journal);
        Files.writeString(out.resolve("New.java.1234.tmp"), "half of i");
        Files.writeString(out.resolve("New.java.9999.tmp"), "not ours");

        assertThat(Manifest.readIfCurrent(manifest, "fingerprint")).isEmpty();
        write("A.java", "New.java");

        assertThat(tree(out)).containsOnlyKeys("A.java", "New.java", "New.java.9999.tmp");
        assertThat(Manifest.readIfCurrent(manifest, "fingerprint")).isPresent();
    }

    @Test
    void aRunThatFailsHalfWayIsNotTakenForComplete() throws IOException {
        write("A.java");
        // A file where a folder has to be.
        Files.writeString(out.resolve("b"), "mine");

        assertThatThrownBy(() -> write("A.java", "b/C.java")).isInstanceOf(IOException.class);

        assertThat(Manifest.readIfCurrent(manifest, "fingerprint")).isEmpty();
        assertThat(out.resolve("b")).hasContent("mine");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "garbage",
                "ErrorSpec manifest 1",
                "ErrorSpec manifest 1\nend",
                "ErrorSpec manifest 1\nfingerprint x\nrows many\nstaging \nroot ../generated\nend",
                "ErrorSpec manifest 1\nfingerprint x\nrows 1\nstaging \nroot ../generated\nfile\nend",
                "ErrorSpec manifest 1\nfingerprint x\nrows 1\nstaging \nroot ../generated\nfile 00 ../../precious.txt\nend",
                "ErrorSpec manifest 1\nfingerprint x\nrows 1\nstaging \nroot ../generated\nfile 00 Old.java",
                "ErrorSpec manifest 2\nfingerprint x\nrows 1\nstaging \nroot ../generated\nfile 00 Old.java\nend",
                "\uD83D\uDED2\u0000"
            })
    void aBrokenManifestDeletesNothing(String content) throws IOException {
        write("A.java", "Old.java");
        Files.writeString(project.resolve("precious.txt"), "precious");
        Files.writeString(manifest, content);

        write("A.java");

        assertThat(out.resolve("Old.java")).exists();
        assertThat(project.resolve("precious.txt")).hasContent("precious");
        assertThat(Manifest.readIfCurrent(manifest, "fingerprint")).isPresent();
    }

    @Test
    void aManifestThatIsNoTextDeletesNothing() throws IOException {
        write("A.java", "Old.java");
        Files.write(manifest, new byte[] {(byte) 0xFF, (byte) 0xFE, 0});

        write("A.java");

        assertThat(out.resolve("Old.java")).exists();
    }

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

        Manifest last = Manifest.readIfCurrent(manifest, "fingerprint").orElseThrow();
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
