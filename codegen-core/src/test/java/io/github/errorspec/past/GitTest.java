package io.github.errorspec.past;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A program in the place of git. */
class GitTest {
    @TempDir
    private Path folder;

    @BeforeEach
    void scriptsRunHere() {
        assumeTrue(new File("/bin/sh").canExecute(), "there is no shell");
    }

    private Git git(String script) throws IOException, UnavailablePastException {
        Path program = folder.resolve("git");
        Files.writeString(program, "#!/bin/sh\n[ \"$2 $3\" = 'rev-parse --local-env-vars' ] && exit\n" + script + "\n");
        assertThat(program.toFile().setExecutable(true)).isTrue();
        return Git.in(
                folder, Map.of("PATH", folder + File.pathSeparator + System.getenv("PATH")), Duration.ofMillis(1500));
    }

    @Test
    void oneThatDoesNotEndIsEnded() throws Exception {
        Git git = git("sleep 60 & sleep 60");

        assertThatThrownBy(() -> git.run("cat-file", "blob", "1234"))
                .isInstanceOf(UnavailablePastException.class)
                .hasMessage("`git cat-file blob 1234` takes longer than 1 s");
    }

    @Test
    void whatItSaysOnBothStreamsIsReadWhole() throws Exception {
        Git git = git(
                "i=0; while [ $i -lt 3000 ]; do i=$((i+1)); echo 'a line of the output, long enough to fill a pipe';"
                        + " echo 'a line of the complaints, long enough to fill a pipe' >&2; done; exit 5");

        Git.Answer answer = git.run("log");

        assertThat(answer.exit()).isEqualTo(5);
        assertThat(answer.text().lines()).hasSize(3000);
        assertThat(answer.complaints()).hasSize(3000);
    }

    @Test
    void itWorksForUsInOneLanguageAndWithoutANetwork() throws Exception {
        Git git = git("echo \"$LC_ALL $GIT_NO_LAZY_FETCH ${GIT_ALLOW_PROTOCOL-unset}.\"");

        assertThat(git.run("fetch").text()).isEqualTo("C 1 .");
    }

    @Test
    void oneThatOnlyTellsHowToInstallItDoesNotWork() throws Exception {
        Path program = folder.resolve("git");
        Files.writeString(program, "#!/bin/sh\necho 'install the tools first' >&2; exit 1\n");
        assertThat(program.toFile().setExecutable(true)).isTrue();

        assertThatThrownBy(() -> Git.in(folder, Map.of("PATH", folder.toString()), Duration.ofSeconds(9)))
                .hasMessage("git says: install the tools first");
    }
}
