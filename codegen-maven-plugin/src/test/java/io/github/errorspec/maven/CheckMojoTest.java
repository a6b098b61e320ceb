package io.github.errorspec.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.errorspec.Compiler;
import io.github.errorspec.source.SpecFile;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoParameter;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.Test;

/** What becomes of a build that compares a table with what was released. */
@MojoTest
class CheckMojoTest extends MojoFixture {
    private static final String CHANGED = SPEC.replace("http: 404", "http: 410");

    @Test
    @InjectMojo(goal = "check")
    void checkReportsWithoutGenerating(CheckMojo mojo) throws Exception {
        writeSpec(SPEC);
        run(mojo);
        writeSpec(SPEC.replace("http: 404", "htpp: 404"));

        assertThatThrownBy(() -> run(mojo))
                .isInstanceOf(MojoFailureException.class)
                .hasMessageContaining("did you mean `http`?");
        assertThat(project.getCompileSourceRoots()).isEmpty();
        assertThat(file("target")).doesNotExist();
    }

    @Test
    @InjectMojo(goal = "check")
    void withoutALockItSaysHowToBegin(CheckMojo mojo) throws Exception {
        writeSpec(SPEC);

        run(mojo);

        assertThat(log.lines())
                .containsExactly(
                        "info: error-spec.yaml: nothing to complain about",
                        "info: There is no lock yet, which says what was released: errorspec:lock writes it at the release");
    }

    @Test
    @InjectMojo(goal = "check")
    void theLockBesideTheTableIsThePast(CheckMojo mojo) throws Exception {
        writeSpec(SPEC);
        lock();
        run(mojo);
        assertThat(log.lines()).containsExactly("info: error-spec.yaml: nothing to complain about");
        writeSpec(CHANGED);

        assertThatThrownBy(() -> run(mojo))
                .isInstanceOf(MojoFailureException.class)
                .hasMessageContaining("error-spec.yaml:5:33: error: the HTTP status of `1001` is `410` now")
                .hasMessageContaining("error-spec.lock:8:242: released here");
    }

    @Test
    @InjectMojo(goal = "check")
    void aDamagedLockIsNotLeftOut(CheckMojo mojo) throws Exception {
        writeSpec(SPEC);
        lock();
        String lock = Files.readString(file("error-spec.lock"));
        Files.writeString(file("error-spec.lock"), lock.substring(0, lock.indexOf("  1002")));

        assertThatThrownBy(() -> run(mojo))
                .isInstanceOf(MojoExecutionException.class)
                .hasMessageContaining("error-spec.lock is not whole");
    }

    @Test
    @InjectMojo(goal = "check")
    @MojoParameter(name = "baseline", value = "released/error-spec.lock")
    void aNamedPastHasToBeThere(CheckMojo mojo) throws Exception {
        writeSpec(SPEC);

        assertThatThrownBy(() -> run(mojo))
                .isInstanceOf(MojoExecutionException.class)
                .hasMessageContaining("released/error-spec.lock:1:1: error: the baseline does not exist: "
                        + file("released/error-spec.lock"));
    }

    @Test
    @InjectMojo(goal = "check")
    @MojoParameter(name = "baseline", value = "git:v1.0")
    void aCommitOfGitIsAPast(CheckMojo mojo) throws Exception {
        writeSpec(SPEC);
        commit();

        assertThatThrownBy(() -> run(mojo))
                .isInstanceOf(MojoExecutionException.class)
                .hasMessageContaining("the baseline `git:v1.0` cannot be read: the repository has no `v1.0`");

        git("-c", "tag.gpgSign=false", "tag", "v1.0");
        run(mojo);
        writeSpec(CHANGED);

        assertThatThrownBy(() -> run(mojo))
                .isInstanceOf(MojoFailureException.class)
                .hasMessageContaining("error-spec.yaml:5:33: error: the HTTP status of `1001` is `410` now")
                .hasMessageContaining("git:v1.0:error-spec.yaml:5:33: released here");
    }

    @Test
    @InjectMojo(goal = "check")
    @MojoParameter(name = "attachLock", value = "true")
    void aLockHasToBeThereToBeAttached(CheckMojo mojo) throws Exception {
        writeSpec(SPEC);

        assertThatThrownBy(() -> run(mojo))
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("There is no error-spec.lock to attach: errorspec:lock writes it at the release");
    }

    @Test
    @InjectMojo(goal = "lock")
    void aLockIsOnlyWrittenIfNothingOfTheLastOneIsBroken(LockMojo mojo) throws Exception {
        writeSpec(SPEC);
        run(mojo);
        String lock = Files.readString(file("error-spec.lock"));
        writeSpec(CHANGED);

        assertThatThrownBy(() -> run(mojo)).isInstanceOf(MojoFailureException.class);

        assertThat(file("error-spec.lock")).hasContent(lock);
        assertThat(log.lines()).containsExactly("info: error-spec.lock: 2 rows, locked for the first time");
    }

    private void lock() throws IOException {
        assertThat(Compiler.lock(new SpecFile("error-spec.yaml", file("error-spec.yaml")))
                        .written())
                .isPresent();
    }

    private void commit() throws IOException, InterruptedException {
        assumeTrue(isThereGit(), "there is no git here");
        git("init", "--quiet");
        git("add", "--all");
        git(
                "-c",
                "user.name=Test",
                "-c",
                "user.email=test@example.com",
                "-c",
                "commit.gpgSign=false",
                "commit",
                "--quiet",
                "--message",
                "a state");
    }

    private boolean isThereGit() throws InterruptedException {
        try {
            git("--version");
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private void git(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(project.getBasedir())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD);
        builder.environment().keySet().removeIf(name -> name.startsWith("GIT_"));
        assertThat(builder.start().waitFor()).as(command.toString()).isZero();
    }
}
