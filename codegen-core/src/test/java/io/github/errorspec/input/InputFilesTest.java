package io.github.errorspec.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.errorspec.diagnostic.Diagnostics;
import io.github.errorspec.source.InputFile;
import io.github.errorspec.source.SpecFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputFilesTest {
    @TempDir
    Path folder;

    private List<String> places(String pattern, String... files) throws IOException {
        for (String file : files) {
            Files.createDirectories(folder.resolve(file).getParent());
            Files.writeString(folder.resolve(file), "");
        }
        SpecFile spec = new SpecFile("error-spec.yaml", folder.resolve("error-spec.yaml"));
        Diagnostics diagnostics = new Diagnostics();
        List<InputFile> found = InputFiles.load(spec, List.of(pattern), diagnostics);
        assertThat(diagnostics.sorted()).isEmpty();
        return found.stream()
                .map(file -> file.place() + "=" + file.file().name())
                .toList();
    }

    @Test
    void filesAreFoundInOrder() throws IOException {
        assertThat(places("errors.{locale}.yaml", "errors.fr.yaml", "errors.de.yaml", "errors.yaml", "errors.de.yaml~"))
                .containsExactly("de=errors.de.yaml", "fr=errors.fr.yaml");
    }

    @Test
    void foldersAreFoundThatHaveTheFile() throws IOException {
        assertThat(places("i18n/{locale}/errors.yaml", "i18n/de/errors.yaml", "i18n/fr/other.yaml", "i18n/it"))
                .containsExactly("de=i18n/de/errors.yaml");
    }

    @Test
    void theSpecItselfIsNone() throws IOException {
        assertThat(places("error-{locale}.yaml", "error-spec.yaml", "error-de.yaml"))
                .containsExactly("de=error-de.yaml");
    }

    @Test
    void hiddenFilesAreNone() throws IOException {
        assertThat(places("{locale}.yaml", ".#de.yaml", "._fr.yaml", "it.yaml", "i t.yaml"))
                .containsExactly("i t=i t.yaml", "it=it.yaml");
        assertThat(places(".{locale}.yaml", ".de.yaml")).contains("de=.de.yaml");
    }

    @Test
    void whatComesBeforeAndBehindDoesNotOverlap() throws IOException {
        assertThat(places("aa{locale}aa", "aaa", "aaaa", "aadeaa")).containsExactly("=aaaa", "de=aadeaa");
    }

    @Test
    void aFolderThatIsMissingHasNoFiles() throws IOException {
        assertThat(places("none/{locale}.yaml")).isEmpty();
    }

    /** As one in a folder that may not be entered: else the output would be without it, and nobody would know why. */
    @Test
    void oneThatCannotBeLookedAtIsTold() throws IOException {
        Path link = folder.resolve("errors.de.yaml");
        try {
            Files.createSymbolicLink(link, link.getFileName());
        } catch (IOException | UnsupportedOperationException e) {
            assumeThat(e).as("links can be made here").isNull();
        }
        Diagnostics diagnostics = new Diagnostics();

        InputFiles.load(
                new SpecFile("error-spec.yaml", folder.resolve("error-spec.yaml")),
                List.of("errors.{locale}.yaml"),
                diagnostics);

        assertThat(diagnostics.sorted()).hasSize(1);
        assertThat(diagnostics.sorted().get(0).message()).contains("errors.de.yaml");
    }
}
