package io.github.errorspec.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.errorspec.emit.GeneratedFile;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a comparison finds is what a write would do, and the disk is as it was. */
class OutputTreeComparisonTest extends OutputTreeFixture {
    private List<Difference> compare(GeneratedFile... files) throws IOException {
        Map<String, String> before = tree(project);
        OutputTree.Changes changes = OutputTree.compare(List.of(new OutputTree.Content(
                        new OutputTree(manifest),
                        Map.of(out, new Output(List.of(files), List.of())),
                        origin(manifest.toString()))))
                .get(0);
        assertThat(tree(project)).isEqualTo(before);
        assertThat(changes.written()).isEmpty();
        assertThat(changes.removed()).isEmpty();
        return changes.differences();
    }

    private List<Difference> compare(String... paths) throws IOException {
        return compare(Arrays.stream(paths).map(OutputTreeFixture::file).toArray(GeneratedFile[]::new));
    }

    @Test
    void withNothingThereEverythingWouldBeAdded() throws IOException {
        assertThat(compare("a/A.java"))
                .containsExactly(
                        new Difference(out.resolve("a/A.java"), Optional.empty(), Optional.of(ours("a/A.java"))));
    }

    @Test
    void whatWasWrittenIsTheSameWithAndWithoutARecord() throws IOException {
        write("a/A.java", "B.java");

        assertThat(compare("a/A.java", "B.java")).isEmpty();
        Files.delete(manifest);
        assertThat(compare("a/A.java", "B.java")).isEmpty();
    }

    @Test
    void eachChangeIsOne() throws IOException {
        write("A.java", "B.java", "C.java");
        Files.writeString(out.resolve("A.java"), ours("edited by hand"));

        List<Difference> differences = compare("A.java", "C.java", "D.java");

        assertThat(differences)
                .containsExactlyInAnyOrder(
                        new Difference(
                                out.resolve("A.java"),
                                Optional.of(ours("edited by hand")),
                                Optional.of(ours("A.java"))),
                        new Difference(out.resolve("B.java"), Optional.of(ours("B.java")), Optional.empty()),
                        new Difference(out.resolve("D.java"), Optional.empty(), Optional.of(ours("D.java"))));
        assertThat(differences).extracting(Difference::change).containsExactlyInAnyOrder("changed", "deleted", "added");
        OutputTree.Changes written = write("A.java", "C.java", "D.java");
        assertThat(written.written()).containsExactly(out.resolve("A.java"), out.resolve("D.java"));
        assertThat(written.removed()).containsExactly(out.resolve("B.java"));
    }

    @Test
    void filesOfOthersAreNoDifference() throws IOException {
        write("A.java", "B.java");
        Files.writeString(out.resolve("Mine.java"), "mine");
        Files.writeString(out.resolve("B.java"), "mine by now");

        assertThat(compare("A.java")).isEmpty();
    }

    @Test
    void aForeignFileInTheWayIsRefusedAsByAWrite() throws IOException {
        Files.createDirectories(out);
        Files.writeString(out.resolve("A.java"), "mine");

        assertThatThrownBy(() -> compare("A.java"))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("A.java is in the way: ErrorSpec did not generate it");
    }
}
