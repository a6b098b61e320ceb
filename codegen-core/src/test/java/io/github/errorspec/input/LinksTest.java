package io.github.errorspec.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.errorspec.diagnostic.DiagnosticFormat;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A link in a pull request leads wherever its author likes; what is there is shown to nobody, and read to no end. */
class LinksTest {
    private static final String SECRET = "secret: [\n";

    @TempDir
    Path machine;

    private Path table;

    @BeforeEach
    void layOut() throws IOException {
        table = Files.createDirectories(machine.resolve("project/service"));
        Files.createDirectory(table.resolve("templates"));
        Files.writeString(machine.resolve("outside.yaml"), SECRET);
        Files.writeString(machine.resolve("project/inside.yaml"), "inside: 1\n");
    }

    /** What is said where these files are links to this one. */
    private String report(Path target) throws IOException {
        Files.createSymbolicLink(table.resolve("errors.de.yaml"), target);
        Files.createSymbolicLink(table.resolve("rules.yaml"), target);
        Files.createSymbolicLink(table.resolve("api.yaml"), target);
        Files.createSymbolicLink(table.resolve("templates/page.md"), target);
        Diagnostics faults = new Diagnostics();
        SpecFile spec = new SpecFile("error-spec.yaml", table.resolve("error-spec.yaml"));
        InputFiles.load(spec, List.of("errors.{locale}.yaml", "rules.yaml"), faults);
        InputFiles.document(spec, "api.yaml", faults);
        TextFolder.load(table.resolve("templates"), faults);
        return DiagnosticFormat.report(faults.sorted());
    }

    @Test
    void oneThatLeadsOutOfTheTablesFolderIsRefused() throws IOException {
        assertThat(report(machine.resolve("outside.yaml")))
                .contains("4 errors", "leads out of the project", "copy what it leads to")
                .doesNotContain("secret");
    }

    @ParameterizedTest
    @ValueSource(strings = {".git", ".mvn", ".hg"})
    void oneThatStaysInTheProjectIsRead(String sign) throws IOException {
        Files.createDirectory(machine.resolve("project").resolve(sign));

        assertThat(report(machine.resolve("project/inside.yaml"))).isEmpty();
    }

    @Test
    void oneThatLeadsOutOfTheProjectIsRefused() throws IOException {
        Files.createDirectory(machine.resolve("project/.git"));

        assertThat(report(machine.resolve("outside.yaml"))).contains("4 errors").doesNotContain("secret");
    }

    @Test
    void aDeviceHasNoEndAndIsNotBegun() throws IOException {
        Path zero = Path.of("/dev/zero");
        assumeTrue(Files.exists(zero), "there is no endless device");

        // A folder of templates has regular files alone.
        assertThat(report(zero)).contains("3 errors", "is no file, but a device or the like");
    }

    /** What users name themselves may be anything, and is read up to its limit. */
    @Test
    void whatHasNoSizeIsReadUpToItsLimit() {
        Path zero = Path.of("/dev/zero");
        assumeTrue(Files.exists(zero), "there is no endless device");
        Diagnostics faults = new Diagnostics();

        Sources.read(new SpecFile("zero", zero), Set.of()).report(faults);

        assertThat(DiagnosticFormat.report(faults.sorted())).contains("has more than 67108864 bytes");
    }

    /** A path that leads out by itself says so, where everybody can read it. */
    @Test
    void aPathThatIsWrittenDownIsFollowed() throws IOException {
        Diagnostics faults = new Diagnostics();
        Files.writeString(machine.resolve("rules.yaml"), "rules: {}\n");

        InputFiles.load(
                new SpecFile("error-spec.yaml", table.resolve("error-spec.yaml")), List.of("../../rules.yaml"), faults);

        assertThat(faults.sorted()).isEmpty();
    }

    @Test
    void aProjectMayItselfLieBehindALink() throws IOException {
        Path link = Files.createSymbolicLink(machine.resolve("link"), table);
        Files.writeString(table.resolve("rules.yaml"), "rules: {}\n");
        Diagnostics faults = new Diagnostics();

        InputFiles.load(
                new SpecFile("error-spec.yaml", link.resolve("error-spec.yaml")), List.of("rules.yaml"), faults);

        assertThat(faults.sorted()).isEmpty();
    }
}
