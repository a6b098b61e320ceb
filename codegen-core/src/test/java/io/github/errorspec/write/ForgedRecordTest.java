package io.github.errorspec.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.errorspec.emit.Mark;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A record that came with a change of somebody else: it can be computed what it has to be called, and what is in it is whatever they
 * like. No file is lost by its word, nothing is written elsewhere, and no build stops.
 */
class ForgedRecordTest extends OutputTreeFixture {
    private static final byte[] PRECIOUS = "precious\n".getBytes(StandardCharsets.UTF_8);

    private Path precious;

    @BeforeEach
    void keepSomething() throws IOException {
        write("A.java");
        precious = out.resolve("Precious.java");
        Files.write(precious, PRECIOUS);
    }

    /** A record with these lines after its first ones. */
    private void forge(String staging, String... lines) throws IOException {
        Files.writeString(
                manifest,
                "ErrorSpec manifest 2\nsubject s\nfingerprint x\nrows 1\nstaging " + staging + "\n"
                        + String.join("\n", lines) + "\nend\n");
    }

    private static String entry(byte[] content, String path) {
        return "file " + Stamp.checksum(content) + " " + content.length + " 0 " + path;
    }

    private OutputTree.Changes run() throws IOException {
        return write("A.java");
    }

    @Test
    void theChecksumOfAFileDoesNotMakeItOurs() throws IOException {
        forge("", "root ../generated", entry(PRECIOUS, "Precious.java"));

        OutputTree.Changes changes = run();

        assertThat(precious).hasBinaryContent(PRECIOUS);
        assertThat(changes.removed()).isEmpty();
        assertThat(changes.notes())
                .containsExactly(
                        precious
                                + " is generated no longer, and is left as it is: nothing in it says that it was made from this table");
    }

    @Test
    void aRecordAloneDoesNotLetAFileBeOverwritten() throws IOException {
        forge("", "root ../generated", "file 00 0 0 Precious.java");

        assertThatThrownBy(() -> write("A.java", "Precious.java"))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("Precious.java is in the way");
        assertThat(precious).hasBinaryContent(PRECIOUS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"acme.shopping", "shop", "acme", "other.shop"})
    void whatATableOfASimilarIdMadeStays(String id) throws IOException {
        Path other = out.resolve("Other.java");
        Files.writeString(other, "// " + new Mark("../../old.yaml", id).sentence("") + "\n");
        forge("", "root ../generated", entry(Files.readAllBytes(other), "Other.java"));

        assertThat(run().removed()).isEmpty();
        assertThat(other).exists();
    }

    @ParameterizedTest
    @ValueSource(strings = {"../..", "..", "../../elsewhere"})
    void filesOfOtherFoldersStay(String root) throws IOException {
        Path folder = manifest.resolveSibling(root).normalize();
        Path foreign = Files.createDirectories(folder).resolve("Other.java");
        Files.writeString(foreign, ours("of another table, or of this one in another module"));
        forge("", "root " + root, entry(Files.readAllBytes(foreign), "Other.java"));

        OutputTree.Changes changes = run();

        assertThat(foreign).exists();
        assertThat(changes.removed()).isEmpty();
        assertThat(changes.notes()).singleElement().asString().startsWith(folder.toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ".java",
                ".md",
                "",
                ".tmp",
                ".0123.tmp",
                ".01234567-89ab-cdef-0123-456789abcdef.tmp/../x",
                "/../Precious.java"
            })
    void anEndingThatNoRunGivesDeletesNothing(String staging) throws IOException {
        Files.write(out.resolve("Precious.java.java"), PRECIOUS);
        Files.write(out.resolve("Precious.md"), PRECIOUS);
        forge(staging, "root ../generated", entry(PRECIOUS, "Precious"), entry(PRECIOUS, "Precious.java"));

        run();

        assertThat(tree(out)).containsOnlyKeys("A.java", "Precious.java", "Precious.java.java", "Precious.md");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ErrorSpec manifest 1\nsubject s\n",
                "ErrorSpec manifest 3\nsubject s\n",
                "ErrorSpec manifest 2\nsubject s\nfingerprint x\nrows 1\nstaging \nroot ../generated\nfile 00 0 0 Pre\u0000cious.java\nend\n",
                "ErrorSpec manifest 2\nsubject s\nfingerprint x\nrows 1\nstaging \nroot ../gen\u0000erated\nfile 00 0 0 A.java\nend\n",
                "something else\n"
            })
    void oneThatDoesNotCountIsToldOnceAndStopsNobody(String text) throws IOException {
        Files.writeString(manifest, text);

        assertThat(run().notes()).singleElement().asString().startsWith(manifest + " is not used: ");
        assertThat(precious).exists();
        assertThat(run().notes()).isEmpty();
    }

    @Test
    void nothingIsKeptBehindALink() throws IOException {
        Path elsewhere = Files.createDirectory(project.resolve("elsewhere"));
        Files.delete(manifest);
        Files.deleteIfExists(manifest.resolveSibling("default.manifest.lock"));
        Files.delete(manifest.getParent());
        Files.createSymbolicLink(manifest.getParent(), elsewhere);

        OutputTree.Changes changes = write("A.java", "B.java");

        assertThat(changes.notes())
                .singleElement()
                .asString()
                .contains("it is a link, or lies in a folder that is one");
        assertThat(tree(out)).containsKeys("A.java", "B.java");
        assertThat(elsewhere).isEmptyDirectory();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".tmp", ".lock"})
    void noFileIsWrittenThroughALink(String ending) throws IOException {
        Path elsewhere = project.resolve("elsewhere.txt");
        Files.write(elsewhere, PRECIOUS);
        Path link = manifest.resolveSibling("default.manifest" + ending);
        Files.deleteIfExists(link);
        Files.createSymbolicLink(link, elsewhere);

        write("A.java", "B.java");

        assertThat(elsewhere).hasBinaryContent(PRECIOUS);
        assertThat(tree(out)).containsKeys("A.java", "B.java");
    }

    @Test
    void aRecordOfOthersThatDoesNotCountBlocksNobody() throws IOException {
        Files.writeString(manifest.resolveSibling("other.manifest"), "ErrorSpec manifest 2\n\u0000");

        write(manifest, Map.of(out, List.of(file("A.java"), file("B.java"))));

        assertThat(tree(out)).containsKeys("A.java", "B.java");
    }
}
