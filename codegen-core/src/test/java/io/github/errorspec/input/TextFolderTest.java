package io.github.errorspec.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.errorspec.diagnostic.DiagnosticFormat;
import io.github.errorspec.diagnostic.Diagnostics;
import io.github.errorspec.source.TextFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TextFolderTest {
    @TempDir
    Path project;

    private final Diagnostics diagnostics = new Diagnostics();
    private Path folder;

    @BeforeEach
    void layOut() throws IOException {
        folder = Files.createDirectory(project.resolve("templates"));
    }

    @Test
    void filesComeSortedAndWithPlainLineBreaks() throws IOException {
        write("b.txt", "\uFEFFone\r\ntwo\n");
        write("a/c.txt", "\u00e9");
        write(".hidden/x", "x");
        write(".gitignore", "x");

        assertThat(load()).containsExactly(new TextFile("a/c.txt", "\u00e9"), new TextFile("b.txt", "one\ntwo\n"));
        assertThat(diagnostics.sorted()).isEmpty();
    }

    @Test
    void aFolderThatIsNoneIsNamed() throws IOException {
        Files.delete(folder);

        assertThat(load()).isEmpty();
        assertThat(report()).isEqualTo("""
                templates:1:1: error: there is no folder ${folder} [unreadable-file]
                  help: `templates` of a target names it

                1 error
                """);
    }

    @Test
    void everyFileThatIsNoTemplateIsNamed() throws IOException {
        Files.write(folder.resolve("logo.png"), new byte[] {(byte) 0x89, 'P', 'N', 'G'});
        Files.write(folder.resolve("large.txt"), new byte[(1 << 20) + 1]);

        load();
        assertThat(report()).isEqualTo("""
                templates/large.txt:1:1: error: the template has 1048577 bytes [file-too-large]
                  help: at most 1048576 bytes are read; a folder of templates has nothing else in it

                templates/logo.png:1:1: error: the template is no text in UTF-8: ${folder}/logo.png [unreadable-file]
                  help: all files of a folder of templates are text in UTF-8; those whose names begin with a dot are left out

                2 errors
                """);
    }

    @Test
    void aFolderThatHoldsSomethingElseIsRefused() throws IOException {
        for (int i = 0; i <= 1_000; i++) {
            write(i + ".txt", "");
        }

        assertThat(load()).isEmpty();
        assertThat(report()).isEqualTo("""
                templates:1:1: error: ${folder} has more than 1000 files [file-too-large]
                  help: a folder of templates has nothing else in it

                1 error
                """);
    }

    private List<TextFile> load() {
        return TextFolder.load(folder, diagnostics);
    }

    private String report() {
        return DiagnosticFormat.report(diagnostics.sorted())
                .replace(folder.toString(), "${folder}")
                .replace('\\', '/');
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    @Test
    void oneThatCannotBeLookedAtIsToldAndALinkToWhatIsGoneIsNone() throws IOException {
        try {
            Files.createSymbolicLink(folder.resolve("gone.txt"), Path.of("nowhere.txt"));
            Files.createSymbolicLink(folder.resolve("circle.txt"), Path.of("circle.txt"));
        } catch (IOException | UnsupportedOperationException e) {
            assumeThat(e).as("links can be made here").isNull();
        }

        assertThat(load()).isEmpty();
        assertThat(report()).contains("templates/circle.txt:1:1: error: ").doesNotContain("gone.txt");
    }
}
