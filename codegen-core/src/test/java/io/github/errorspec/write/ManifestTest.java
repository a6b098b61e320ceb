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
                        new Origin("subject", "abc", List.of("errors.{locale}.yaml"), 24));
    }

    @Test
    void itIsCurrentForItsOwnFingerprint() throws IOException {
        Manifest last = Manifest.read(manifest);

        assertThat(last.isCurrent("abc")).isTrue();
        assertThat(last.rows()).isEqualTo(24);
        assertThat(last.inputs()).containsExactly("errors.{locale}.yaml");
    }

    @Test
    void itIsNotCurrentForAnother() throws IOException {
        assertThat(Manifest.read(manifest).isCurrent("abd")).isFalse();
        assertThat(Manifest.read(manifest).isCurrent("")).isFalse();
        assertThat(Manifest.read(project.resolve("none")).isCurrent("abc")).isFalse();
    }

    @Test
    void itIsNotCurrentWhenAFileIsGone() throws IOException {
        Files.delete(file);

        assertThat(Manifest.read(manifest).isCurrent("abc")).isFalse();
    }

    @Test
    void itIsNotCurrentWhenAFileWasChanged() throws IOException {
        Files.writeString(file, "x");

        assertThat(Manifest.read(manifest).isCurrent("abc")).isFalse();
    }

    @Test
    void itIsNotCurrentWhenAFileBecameADirectory() throws IOException {
        Files.delete(file);
        Files.createDirectory(file);

        assertThat(Manifest.read(manifest).isCurrent("abc")).isFalse();
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
