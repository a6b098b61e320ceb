package io.github.errorspec.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LockTest {
    private static final String BROKEN_PROMISE = Run.SPEC.replace("{name: Two}", "{name: Two, http: 404}");

    @TempDir
    private Path folder;

    @Test
    void whatIsLockedIsGuarded() {
        Run.write(folder, Run.SPEC);
        assertThat(Run.in(folder, "lock"))
                .isEqualTo(new Run(0, "error-spec.lock: 2 rows, locked for the first time\n", ""));
        assertThat(Run.in(folder, "check")).isEqualTo(new Run(0, "error-spec.yaml: nothing to complain about\n", ""));

        Run.write(folder, BROKEN_PROMISE);

        Run check = Run.in(folder, "check");
        assertThat(check.exitCode()).isEqualTo(ExitCode.SPEC);
        assertThat(check.err()).contains("error-spec.yaml:6:").contains("error-spec.lock:");
        Run lock = Run.in(folder, "lock");
        assertThat(lock.exitCode()).isEqualTo(ExitCode.SPEC);
        assertThat(lock.out()).isEqualTo("error-spec.yaml: not locked\n");
        assertThat(lock.err()).isEqualTo(check.err());
    }

    @Test
    void whatAcceptsAFindingNamesTheTable() throws IOException {
        Path table = Files.createDirectory(folder.resolve("my api")).resolve("it's.yaml");
        Files.writeString(table, Run.SPEC);
        assertThat(Run.in(folder, "check", "--spec", "my api/it's.yaml").out())
                .contains("`errorspec lock --spec 'my api/it'\\''s.yaml'`");
        Run.in(folder, "lock", "--spec", "my api/it's.yaml");
        Files.writeString(table, BROKEN_PROMISE);

        assertThat(Run.in(folder, "check", "--spec", "my api/it's.yaml").err())
                .contains("`errorspec accept --spec 'my api/it'\\''s.yaml' 2 status-changed --reason \"...\"`");
        Run.in(folder, "accept", "--spec", "my api/it's.yaml", "2", "status-changed", "--reason", "...");
        assertThat(Run.in(folder, "check", "--spec", "my api/it's.yaml").exitCode())
                .isEqualTo(ExitCode.OK);
    }

    @Test
    void aPastThatIsNamedHasToBeThere() {
        Run.write(folder, Run.SPEC);

        assertThat(Run.in(folder, "check", "--baseline", "old.yaml").exitCode()).isEqualTo(ExitCode.IO);
        assertThat(Run.in(folder, "check", "--baseline", "git:v1.0").exitCode()).isEqualTo(ExitCode.IO);
    }

    @Test
    void aPastCanBeASpec() throws IOException {
        Run.write(folder, BROKEN_PROMISE);
        Files.writeString(folder.resolve("old.yaml"), Run.SPEC);

        Run check = Run.in(folder, "check", "--baseline", "old.yaml");

        assertThat(check.exitCode()).isEqualTo(ExitCode.SPEC);
        assertThat(check.err()).contains("old.yaml:3:1: released here");
    }

    @Test
    void aLockThatIsCutOffIsNoPast() throws IOException {
        Run.write(folder, Run.SPEC);
        Run.in(folder, "lock");
        Path lock = folder.resolve("error-spec.lock");
        String whole = Files.readString(lock);
        Files.writeString(lock, whole.substring(0, whole.indexOf("# The end")));

        for (String command : new String[] {"check", "lock"}) {
            Run run = Run.in(folder, command);
            assertThat(run.exitCode()).isEqualTo(ExitCode.IO);
            assertThat(run.err())
                    .contains("error-spec.lock")
                    .contains("is not whole")
                    .contains("git restore error-spec.lock");
        }
    }

    @Test
    void anotherFileIsLeftAsItIs() throws IOException {
        Run.write(folder, Run.SPEC);
        Path lock = folder.resolve("error-spec.lock");
        Files.writeString(lock, "mine");

        assertThat(Run.in(folder, "lock").exitCode()).isEqualTo(ExitCode.IO);
        assertThat(lock).hasContent("mine");
    }
}
