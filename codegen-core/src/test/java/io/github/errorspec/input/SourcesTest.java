package io.github.errorspec.input;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.errorspec.diagnostic.Diagnostic;
import io.github.errorspec.diagnostic.Diagnostics;
import io.github.errorspec.source.SpecFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourcesTest {
    private static final List<String> PATTERNS = List.of("i18n/{locale}/texts.yaml");

    @TempDir
    Path project;

    private Path templates;

    @BeforeEach
    void layOut() throws IOException {
        templates = project.resolve("templates");
        write("error-spec.yaml", "spec");
        write("i18n/de/texts.yaml", "German");
        write("templates/parts/head.peb", "head");
    }

    private Sources read() {
        SpecFile spec = new SpecFile("error-spec.yaml", project.resolve("error-spec.yaml"));
        return Sources.read(spec, Set.of(templates)).with(PATTERNS);
    }

    private String fingerprint() {
        return read().fingerprint(List.of(templates), List.of()).hex();
    }

    @Test
    void everyFileIsPartOfTheFingerprint() throws IOException {
        for (String file : List.of("error-spec.yaml", "i18n/de/texts.yaml", "templates/parts/head.peb")) {
            String before = fingerprint();
            assertThat(fingerprint()).isEqualTo(before);
            write(file, "other");
            assertThat(fingerprint()).as(file).isNotEqualTo(before);
        }
    }

    @Test
    void soIsWhatAFileIsCalled() throws IOException {
        String before = fingerprint();
        Files.move(project.resolve("i18n/de"), project.resolve("i18n/fr"));
        String moved = fingerprint();
        Files.move(templates.resolve("parts/head.peb"), templates.resolve("head.peb"));

        assertThat(Set.of(before, moved, fingerprint())).hasSize(3);
    }

    @Test
    void templatesCountOnlyWhereTheyAreUsed() throws IOException {
        String before = read().fingerprint(List.of(), List.of()).hex();
        write("templates/parts/head.peb", "other");

        assertThat(read().fingerprint(List.of(), List.of()).hex()).isEqualTo(before);
    }

    @Test
    void whatWasReadIsNotReadAgain() throws IOException {
        Sources sources = read();
        write("i18n/de/texts.yaml", "other");

        assertThat(sources.with(PATTERNS)).isSameAs(sources);
        assertThat(sources.with(List.of())
                        .with(PATTERNS)
                        .others()
                        .get(0)
                        .bytes()
                        .orElseThrow())
                .asString()
                .isEqualTo("other");
    }

    @Test
    void eachFileThatIsMissingIsTold() throws IOException {
        Files.delete(project.resolve("error-spec.yaml"));
        templates = project.resolve("none");
        Sources sources =
                Sources.read(new SpecFile("error-spec.yaml", project.resolve("error-spec.yaml")), Set.of(templates));
        Diagnostics diagnostics = new Diagnostics();
        sources.report(diagnostics);

        assertThat(sources.areComplete()).isFalse();
        assertThat(diagnostics.sorted())
                .extracting(Diagnostic::message)
                .containsExactly(
                        "the spec does not exist: "
                                + project.resolve("error-spec.yaml").toAbsolutePath(),
                        "there is no folder " + templates);
    }

    @Test
    void everyFolderIsWatchedInWhichAFileCanCome() throws IOException {
        Files.createDirectories(project.resolve("i18n/fr"));
        Files.createDirectories(templates.resolve("empty"));
        Files.createDirectories(project.resolve("target"));

        assertThat(read().watched())
                .extracting(folder ->
                        project.toAbsolutePath().relativize(folder).toString().replace('\\', '/'))
                .containsExactlyInAnyOrder(
                        "", "i18n", "i18n/de", "i18n/fr", "templates", "templates/parts", "templates/empty");
    }

    private void write(String name, String text) throws IOException {
        Path file = project.resolve(name);
        Files.createDirectories(file.resolveSibling("."));
        Files.writeString(file, text);
    }
}
