package io.github.errorspec.write;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.errorspec.emit.GeneratedFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ManifestTest {
    @TempDir
    Path project;

    private Path manifest;
    private Path file;

    @BeforeEach
    void writeOnce() throws IOException {
        manifest = project.resolve("target/errorspec/default.manifest");
        file = project.resolve("target/generated/a/A.java");
        new OutputTree(manifest)
                .write(
                        Map.of(
                                project.resolve("target/generated"),
                                List.of(new GeneratedFile("a/A.java", "// " + GeneratedFile.MARKER + "\n"))),
                        new Origin("subject", "abc", 24));
    }

    @Test
    void itIsCurrentForItsOwnFingerprint() throws IOException {
        assertThat(Manifest.readIfCurrent(manifest, "abc").orElseThrow().rows()).isEqualTo(24);
    }

    @Test
    void itIsNotCurrentForAnother() throws IOException {
        assertThat(Manifest.readIfCurrent(manifest, "abd")).isEmpty();
        assertThat(Manifest.readIfCurrent(manifest, "")).isEmpty();
        assertThat(Manifest.readIfCurrent(project.resolve("none"), "abc")).isEmpty();
    }

    @Test
    void itIsNotCurrentWhenAFileIsGone() throws IOException {
        Files.delete(file);

        assertThat(Manifest.readIfCurrent(manifest, "abc")).isEmpty();
    }

    @Test
    void itIsNotCurrentWhenAFileWasChanged() throws IOException {
        Files.writeString(file, "x");

        assertThat(Manifest.readIfCurrent(manifest, "abc")).isEmpty();
    }

    @Test
    void itIsNotCurrentWhenAFileBecameADirectory() throws IOException {
        Files.delete(file);
        Files.createDirectory(file);

        assertThat(Manifest.readIfCurrent(manifest, "abc")).isEmpty();
    }

    @Test
    void itNamesNoAbsolutePath() throws IOException {
        assertThat(manifest).content().doesNotContain(project.toString()).contains("root ../generated\n");
    }

    @Test
    void nothingIsLeftBesideIt() throws IOException {
        try (var files = Files.list(manifest.getParent())) {
            assertThat(files.map(path -> path.getFileName().toString()))
                    .containsExactlyInAnyOrder("default.manifest", "default.manifest.lock");
        }
    }
}
