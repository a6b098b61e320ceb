package io.github.errorspec.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.errorspec.source.TextFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TextFolderTest {
    @TempDir
    Path folder;

    @Test
    void filesComeSortedAndWithPlainLineBreaks() throws IOException {
        write("b.txt", "\uFEFFone\r\ntwo\n");
        write("a/c.txt", "\u00e9");
        write(".hidden/x", "x");
        write(".gitignore", "x");

        assertThat(TextFolder.load(folder))
                .containsExactly(new TextFile("a/c.txt", "\u00e9"), new TextFile("b.txt", "one\ntwo\n"));
    }

    @Test
    void aFolderThatIsNoneIsNamed() {
        Path none = folder.resolve("none");
        assertThatThrownBy(() -> TextFolder.load(none))
                .isInstanceOf(IOException.class)
                .hasMessage("there is no folder " + none);
    }

    @Test
    void aFileThatIsNoTextIsNamed() throws IOException {
        Path image = folder.resolve("logo.png");
        Files.write(image, new byte[] {(byte) 0x89, 'P', 'N', 'G'});
        assertThatThrownBy(() -> TextFolder.load(folder)).hasMessage(image + " is no text in UTF-8");
    }

    @Test
    void aFolderThatHoldsSomethingElseIsRefused() throws IOException {
        Files.write(folder.resolve("large.txt"), new byte[(1 << 20) + 1]);
        assertThatThrownBy(() -> TextFolder.load(folder)).hasMessageContaining("large.txt has more than 1048576 bytes");
        Files.delete(folder.resolve("large.txt"));
        for (int i = 0; i <= 1_000; i++) {
            write(i + ".txt", "");
        }
        assertThatThrownBy(() -> TextFolder.load(folder)).hasMessageContaining("has more than 1000 files");
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
