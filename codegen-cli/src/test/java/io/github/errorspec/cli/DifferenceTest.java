package io.github.errorspec.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DifferenceTest {
    @TempDir
    private Path folder;

    private Run diff(String old, String now, String... more) throws IOException {
        Files.writeString(folder.resolve("old.yaml"), old);
        Files.writeString(folder.resolve("new.yaml"), now);
        String[] arguments = new String[more.length + 3];
        System.arraycopy(new String[] {"diff", "old.yaml", "new.yaml"}, 0, arguments, 0, 3);
        System.arraycopy(more, 0, arguments, 3, more.length);
        return Run.in(folder, arguments);
    }

    @Test
    void whatChangedIsShown() throws IOException {
        assertThat(diff(Run.SPEC, Run.SPEC.replace("Two}", "Two, http: 404}"))).isEqualTo(new Run(0, """
                        acme.shop to acme.shop
                        ~ 2 TWO
                          http: 400 -> 404
                          grpc: INVALID_ARGUMENT -> NOT_FOUND
                        """, ""));
    }

    @Test
    void thatNothingChangedIsSaid() throws IOException {
        assertThat(diff(Run.SPEC, Run.SPEC)).isEqualTo(new Run(0, "nothing changed\n", ""));
    }

    @Test
    void otherFormatsAreAllThatIsPrinted() throws IOException {
        String less = Run.SPEC.replace("  2: {name: Two}\n", "");

        assertThat(diff(less, Run.SPEC, "--format", "markdown").out())
                .isEqualTo("## `acme.shop`\n\n### Added\n\n- `2` Two\n");
        assertThat(diff(Run.SPEC, less, "--format", "json").out()).startsWith("{\n  \"errorDiff\": 1,");
    }

    @Test
    void aTableWithAnErrorIsTold() throws IOException {
        Run run = diff(Run.SPEC, Run.WRONG_SPEC);

        assertThat(run.exitCode()).isEqualTo(ExitCode.SPEC);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("new.yaml:3:1: error: unknown key `htpp`");
    }

    @Test
    void anEditionThatIsNotThereIsAnotherKindOfFailure() {
        Run run = Run.in(folder, "diff", "none.yaml", "none.yaml");

        assertThat(run.exitCode()).isEqualTo(ExitCode.IO);
        assertThat(run.err())
                .contains("none.yaml:1:1: error: the old edition does not exist")
                .contains("none.yaml:1:1: error: the new edition does not exist");
    }
}
