package io.github.errorspec.past;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.errorspec.diagnostic.DiagnosticFormat;
import io.github.errorspec.diagnostic.Diagnostics;
import io.github.errorspec.source.FileKind;
import io.github.errorspec.source.SpecFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PastTest {
    @TempDir
    private Path folder;

    private final Diagnostics diagnostics = new Diagnostics();

    private SpecFile spec(String name) {
        return new SpecFile("api/" + name, folder.resolve("api").resolve(name));
    }

    @ParameterizedTest
    @CsvSource({
        "error-spec.yaml, api/error-spec.lock",
        "shop.yml, api/shop.lock",
        "errors.v2.yaml, api/errors.v2.lock",
        "errors, api/errors.lock"
    })
    void theLockLiesBesideTheTable(String table, String lock) {
        assertThat(Past.lockOf(spec(table))).isEqualTo(new SpecFile(lock, folder.resolve(lock)));
    }

    @Test
    void aFileIsReadFromTheDirectoryOn() throws IOException {
        Files.createDirectories(folder.resolve("old"));
        Files.writeString(folder.resolve("old/error-spec.yaml"), "old");

        assertThat(Past.read("./old/error-spec.yaml", FileKind.BASELINE, spec("error-spec.yaml"), folder, diagnostics))
                .hasValueSatisfying(past -> {
                    assertThat(past.name()).isEqualTo("old/error-spec.yaml");
                    assertThat(past.bytes()).asString().isEqualTo("old");
                });
        assertThat(diagnostics.sorted()).isEmpty();
    }

    @Test
    void anAbsolutePathElsewhereIsNotTold() throws IOException {
        Path file = folder.resolve("old.lock");
        Files.writeString(file, "old");

        assertThat(Past.read(
                        file.toString(),
                        FileKind.BASELINE,
                        spec("error-spec.yaml"),
                        folder.resolve("api"),
                        diagnostics))
                .hasValueSatisfying(past -> assertThat(past.name()).isEqualTo("old.lock"));
    }

    @Test
    void aFileThatIsNotThereIsAnError() {
        assertThat(Past.read("v1.lock", FileKind.BASELINE, spec("error-spec.yaml"), folder, diagnostics))
                .isEmpty();

        assertThat(DiagnosticFormat.report(diagnostics.sorted()))
                .isEqualTo("v1.lock:1:1: error: the baseline does not exist: " + folder.resolve("v1.lock")
                        + " [unreadable-file]\n"
                        + "  help: a baseline is a spec or a lock: a file, or git:REF, or git:REF:PATH; for errorspec:check"
                        + " also group:artifact:version\n\n1 error\n");
    }

    @Test
    void theDirectoryItselfHasAName() {
        assertThat(Past.read("", FileKind.BASELINE, spec("error-spec.yaml"), folder, diagnostics))
                .isEmpty();

        assertThat(DiagnosticFormat.report(diagnostics.sorted()))
                .startsWith(".:1:1: error: the baseline is a directory: " + folder);
    }
}
