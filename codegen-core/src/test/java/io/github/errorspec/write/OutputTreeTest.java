package io.github.errorspec.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.errorspec.emit.GeneratedFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is written, left alone and deleted. */
class OutputTreeTest extends OutputTreeFixture {
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
        write("A.java", "B.java", "C.java");
        Files.writeString(out.resolve("A.java"), ours("edited by hand"));
        Files.delete(out.resolve("B.java"));
        Files.writeString(out.resolve("C.java"), "");

        assertThat(write("A.java", "B.java", "C.java").written()).hasSize(3);
        assertThat(out.resolve("A.java")).hasContent(ours("A.java"));
        assertThat(out.resolve("B.java")).hasContent(ours("B.java"));
        assertThat(out.resolve("C.java")).hasContent(ours("C.java"));
    }

    /** Somebody put something of their own in its place, whatever a record says. */
    @Test
    void aFileThatIsSomethingElseNowIsRefused() throws IOException {
        write("A.java");
        Files.writeString(out.resolve("A.java"), "mine");

        assertThatThrownBy(() -> write("A.java"))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("A.java is in the way");
        assertThat(out.resolve("A.java")).hasContent("mine");
    }

    @Test
    void whatHasNoMarkIsWrittenAnewWhileItIsAsItWasWritten() throws IOException {
        GeneratedFile old = new GeneratedFile("a.txt", "old");
        write(manifest, Map.of(out, List.of(old)));

        write(manifest, Map.of(out, List.of(new GeneratedFile("a.txt", "new"))));

        assertThat(out.resolve("a.txt")).hasContent("new");
    }

    @Test
    void whatIsNoLongerGeneratedIsDeletedWithItsEmptyFolders() throws IOException {
        write("a/b/C.java", "a/b/c/D.java", "E.java");

        OutputTree.Changes changes = write("E.java");

        assertThat(changes.removed()).containsExactlyInAnyOrder(out.resolve("a/b/C.java"), out.resolve("a/b/c/D.java"));
        assertThat(tree(out)).containsOnlyKeys("E.java");
    }

    @Test
    void filesThatAreMadeOfNothingElseCostNothingWhereTheyAreTheSame() throws IOException {
        OutputTree tree = new OutputTree(manifest);
        assertThat(tree.write(out, List.of(file("A.java"), file("B.java"))).written())
                .hasSize(2);
        Files.setLastModifiedTime(manifest, LONG_AGO);

        assertThat(tree.write(out, List.of(file("A.java"), file("B.java"))))
                .isEqualTo(new OutputTree.Changes(List.of(), List.of(), 2));
        assertThat(Files.getLastModifiedTime(manifest)).isEqualTo(LONG_AGO);

        Files.delete(out.resolve("A.java"));
        assertThat(tree.write(out, List.of(file("A.java"))))
                .isEqualTo(new OutputTree.Changes(List.of(out.resolve("A.java")), List.of(out.resolve("B.java")), 0));
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
                .hasMessageContaining("is also generated from another spec or with other options")
                .hasMessageContaining(other.toString());
        assertThat(out.resolve("A.java")).hasContent(ours("other"));
    }

    @Test
    void anExecutionThatWasRenamedTakesOverItsFiles() throws IOException {
        write(manifest.resolveSibling("old-name.manifest"), Map.of(out, List.of(file("A.java"))), "same");

        write(manifest, Map.of(out, List.of(file("A.java"))), "same");
        write(manifest, Map.of(out, List.of(new GeneratedFile("A.java", ours("edited")))), "same");

        assertThat(out.resolve("A.java")).hasContent(ours("edited"));
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
    void whatLiesInAFolderThatIsNoLongerWrittenIsLeftAloneAndTold() throws IOException {
        write("a/A.java", "B.java");
        Path elsewhere = project.resolve("elsewhere");

        OutputTree.Changes changes = write(manifest, Map.of(elsewhere, List.of(file("a/A.java"))));

        assertThat(changes.removed()).isEmpty();
        assertThat(changes.notes())
                .containsExactly(
                        out + " has files of an earlier run, which wrote there; delete those that nobody needs");
        assertThat(tree(out)).containsOnlyKeys("a", "a/A.java", "B.java");
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

    /** As on a file system that does not tell cases apart; there, both names are the same file. */
    @Test
    void aNameThatChangedInCaseOnlyIsNotDeletedAsTheOldOne() throws IOException {
        write("Ioexception.java");
        Files.createLink(out.resolve("IOException.java"), out.resolve("Ioexception.java"));

        assertThat(write("IOException.java").removed()).isEmpty();
        assertThat(out.resolve("IOException.java")).hasContent(ours("IOException.java"));
    }

    @Test
    void aNameThatChangedInCaseOnlyIsAnotherFileWhereCaseMatters() throws IOException {
        write("Ioexception.java", "Other.java");
        boolean caseMatters = !Files.exists(out.resolve("OTHER.java"));

        write("IOException.java", "Other.java");

        assertThat(tree(out)).hasSize(2);
        assertThat(tree(out).containsKey("IOException.java")).isEqualTo(caseMatters);
    }
}
