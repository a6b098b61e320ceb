package io.github.errorspec.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InitTest {
    @TempDir
    private Path folder;

    @Test
    void whatItWritesIsRightAndGenerates() {
        Run init = Run.in(folder, "init");

        assertThat(init.exitCode()).isZero();
        assertThat(Run.in(folder, "check").out()).startsWith("error-spec.yaml: nothing to complain about\n");
        assertThat(Run.in(folder, Run.JAVA).err()).isEmpty();
    }

    @Test
    void theCommandsThatItSuggestsWork() {
        String out = Run.in(folder, "init", "my api").out();

        assertThat(out).startsWith("wrote " + Path.of("my api/error-spec.yaml") + "\n");
        assertThat(out.lines().filter(line -> line.startsWith("  errorspec ")))
                .hasSize(2)
                .allSatisfy(line -> assertThat(run(line).exitCode()).as(line).isZero());
    }

    private Run run(String line) {
        String[] words =
                line.strip().replace("my api", "my~api").replace("\"", "").split(" ", -1);
        String[] arguments = new String[words.length - 1];
        for (int i = 0; i < arguments.length; i++) {
            arguments[i] = words[i + 1].replace('~', ' ');
        }
        return Run.in(folder, arguments);
    }

    @Test
    void nothingIsOverwritten() throws Exception {
        Path file = Files.writeString(folder.resolve("error-spec.yaml"), "mine");
        Run run = Run.in(folder, "init");

        assertThat(run.exitCode()).isEqualTo(ExitCode.IO);
        assertThat(run.err()).isEqualTo("error: error-spec.yaml is there already, and is left as it is\n");
        assertThat(file).hasContent("mine");
    }

    @Test
    void aFileIsNoFolder() throws Exception {
        Files.writeString(folder.resolve("notes.txt"), "");
        Run run = Run.in(folder, "init", "notes.txt");

        assertThat(run.exitCode()).isEqualTo(ExitCode.IO);
        assertThat(run.err()).contains("notes.txt is a file where a folder is needed");
    }
}
