package io.github.errorspec.maven;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClasspathSpecTest {
    @TempDir
    private Path directory;

    private Path jar;
    private Path classes;
    private Path text;

    @BeforeEach
    void writeDependencies() throws IOException {
        jar = directory.resolve("platform-1.0.jar");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(jar))) {
            out.putNextEntry(new ZipEntry("acme/errors.yaml"));
            out.write("from jar".getBytes(UTF_8));
        }
        classes = Files.createDirectories(directory.resolve("module/target/classes"));
        Files.createDirectories(classes.resolve("acme"));
        Files.writeString(classes.resolve("acme/errors.yaml"), "from directory");
        Files.writeString(classes.resolve("acme/more.yaml"), "more");
        text = Files.writeString(directory.resolve("notice.txt"), "This dependency is no archive.");
    }

    @Test
    void readsFromAJarAndClosesIt() throws Exception {
        OpenSpec opened = ClasspathSpec.find("acme/errors.yaml", List.of(text, jar), SourceSet.MAIN);

        assertThat(opened.file().name()).isEqualTo("classpath:acme/errors.yaml");
        assertThat(opened.file().path()).hasContent("from jar");
        opened.close();
        assertThat(opened.file().path().getFileSystem().isOpen()).isFalse();
    }

    @Test
    void readsFromTheDirectoryOfAModule() throws Exception {
        try (OpenSpec opened = ClasspathSpec.find("acme/more.yaml", List.of(jar, classes), SourceSet.MAIN)) {
            assertThat(opened.file().name()).isEqualTo("classpath:acme/more.yaml");
            assertThat(opened.file().path()).hasContent("more");
        }
    }

    @Test
    void theFirstDependencyThatHasItWins() throws Exception {
        try (OpenSpec opened = ClasspathSpec.find("acme/errors.yaml", List.of(classes, jar), SourceSet.MAIN)) {
            assertThat(opened.file().path()).hasContent("from directory");
        }
    }

    @Test
    void tellsWhereItLookedInVain() {
        assertThatThrownBy(() -> ClasspathSpec.find("acme/none.yaml", List.of(jar, classes), SourceSet.TEST))
                .isInstanceOf(MojoFailureException.class)
                .hasMessage(
                        "There is no classpath:acme/none.yaml in the project's dependencies of scope test, which are "
                                + "platform-1.0.jar, " + classes + ".");
    }

    @Test
    void tellsThatThereIsNothingToLookInto() {
        assertThatThrownBy(() -> ClasspathSpec.find("acme/none.yaml", List.of(), SourceSet.MAIN))
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("There is no classpath:acme/none.yaml: the project has no dependency of scope compile yet; "
                        + "add the one that contains the file.");
    }

    @Test
    void aDirectoryIsNoSpec() {
        assertThatThrownBy(() -> ClasspathSpec.find("acme", List.of(jar, classes), SourceSet.MAIN))
                .isInstanceOf(MojoFailureException.class);
    }

    @Test
    void aModuleThatIsNotBuiltYetIsToldOf() {
        Path unbuilt = directory.resolve("catalog/target/classes");

        assertThatThrownBy(() -> ClasspathSpec.find("acme/none.yaml", List.of(unbuilt, jar), SourceSet.MAIN))
                .isInstanceOf(MojoFailureException.class)
                .hasMessageContaining("which are " + unbuilt + ", platform-1.0.jar.")
                .hasMessageContaining(unbuilt + " does not exist yet")
                .hasMessageContaining("by its path");
    }
}
