package io.github.errorspec.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UserFileTest {
    private static final byte[] BEFORE = "before".getBytes(StandardCharsets.UTF_8);
    private static final byte[] AFTER = "after".getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void write() throws IOException {
        file = Files.write(folder.resolve("spec.yaml"), BEFORE);
    }

    private long files() throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.count();
        }
    }

    private static void replace(Path path, byte[] old, byte[] now) throws IOException {
        UserFile.replaceAll(List.of(new UserFile.Replacement(path, old, now)));
    }

    @Test
    void theFileHasOtherBytesAndNothingIsLeftBeside() throws IOException {
        replace(file, BEFORE, AFTER);

        assertThat(file).hasBinaryContent(AFTER);
        assertThat(files()).isEqualTo(1);
    }

    @Test
    void permissionsStay() throws IOException {
        Assumptions.assumeTrue(Files.getFileStore(folder).supportsFileAttributeView("posix"), "no POSIX permissions");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw-r-x"));

        replace(file, BEFORE, AFTER);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-rw-r-x");
    }

    @Test
    void aLinkStaysALink() throws IOException {
        Path link = Files.createSymbolicLink(
                Files.createDirectory(folder.resolve("sub")).resolve("link"), file);

        replace(link, BEFORE, AFTER);

        assertThat(link).isSymbolicLink();
        assertThat(file).hasBinaryContent(AFTER);
    }

    @Test
    void whatSomebodyElseChangedMeanwhileIsLeftAlone() throws IOException {
        assertThatThrownBy(() -> replace(file, AFTER, BEFORE))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("changed by somebody else");

        assertThat(file).hasBinaryContent(BEFORE);
        assertThat(files()).isEqualTo(1);
    }

    @Test
    void ofSeveralFilesAllAreWrittenOrNone() throws IOException {
        Path other = Files.write(folder.resolve("spec.de.yaml"), AFTER);

        assertThatThrownBy(() -> UserFile.replaceAll(List.of(
                        new UserFile.Replacement(file, BEFORE, AFTER), new UserFile.Replacement(other, BEFORE, AFTER))))
                .hasMessageContaining("spec.de.yaml was changed by somebody else");
        assertThat(file).hasBinaryContent(BEFORE);
        assertThat(files()).isEqualTo(2);

        UserFile.replaceAll(
                List.of(new UserFile.Replacement(file, BEFORE, AFTER), new UserFile.Replacement(other, AFTER, BEFORE)));
        assertThat(file).hasBinaryContent(AFTER);
        assertThat(other).hasBinaryContent(BEFORE);
        assertThat(files()).isEqualTo(2);
    }
}
