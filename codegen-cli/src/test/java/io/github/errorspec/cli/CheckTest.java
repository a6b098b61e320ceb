package io.github.errorspec.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CheckTest {
    @TempDir
    private Path folder;

    private Run check(String spec, String... more) {
        Run.write(folder, spec);
        String[] arguments = new String[more.length + 1];
        arguments[0] = "check";
        System.arraycopy(more, 0, arguments, 1, more.length);
        return Run.in(folder, arguments);
    }

    @Test
    void aRightSpecIsPraised() {
        Run run = check(Run.SPEC);

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).startsWith("error-spec.yaml: nothing to complain about\nThere is no lock yet");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void faultsAreShownOnTheirLines() {
        Run run = check(Run.WRONG_SPEC);

        assertThat(run.exitCode()).isEqualTo(ExitCode.SPEC);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("""
                error-spec.yaml:3:1: error: unknown key `htpp` in the catalog [unknown-key]
                  3 | htpp: 400
                    | ^^^^
                  help: did you mean `http`?
                """);
    }

    @Test
    void aWarningIsNoFailure() {
        Run run = check(Run.SPEC + "codes: {wildcard: Y}\n");

        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).contains(" warning: ").endsWith("\n1 warning\n");
        assertThat(run.out()).startsWith("There is no lock yet");
    }

    @Test
    void formatsForProgramsAreAllThatIsPrinted() {
        for (String format : new String[] {"json", "github", "sarif", "junit", "checkstyle", "gitlab"}) {
            Run wrong = check(Run.WRONG_SPEC, "--format", format);
            assertThat(wrong.exitCode()).isEqualTo(ExitCode.SPEC);
            assertThat(wrong.out()).contains("unknown-key").doesNotContain("\u001b");
            assertThat(wrong.err()).isEmpty();

            Run right = check(Run.SPEC, "--format=" + format);
            assertThat(right.exitCode()).isZero();
            assertThat(right.out()).doesNotContain("unknown-key");
            assertThat(right.err()).isEmpty();
        }
    }

    @Test
    void aMissingSpecIsAFaultInEveryFormat() {
        for (String format : new String[] {"json", "github", "sarif", "junit", "checkstyle", "gitlab"}) {
            Run run = Run.in(folder, "check", "--format", format);

            assertThat(run.exitCode()).isEqualTo(ExitCode.IO);
            assertThat(run.out()).contains("unreadable-file").contains("error-spec.yaml");
        }
    }

    @Test
    void whatCannotBeReadIsNoFinding() throws IOException {
        Files.createDirectories(folder.resolve("errors.de.yaml"));

        Run run = check(Run.SPEC + "locales: {default: en, files: \"errors.{locale}.yaml\"}\n");

        assertThat(run.err()).contains("[unreadable-file]");
        assertThat(run.exitCode()).isEqualTo(ExitCode.IO);
    }

    @Test
    void reportsGoIntoFilesBesideTheText() {
        Run run = check(Run.WRONG_SPEC, "--report", "sarif=build/errorspec.sarif", "--report=junit=build/junit.xml");

        assertThat(run.exitCode()).isEqualTo(ExitCode.SPEC);
        assertThat(run).isEqualTo(check(Run.WRONG_SPEC));
        assertThat(folder.resolve("build/errorspec.sarif"))
                .hasContent(check(Run.WRONG_SPEC, "--format", "sarif").out());
        assertThat(folder.resolve("build/junit.xml"))
                .hasContent(check(Run.WRONG_SPEC, "--format", "junit").out());
    }

    @Test
    void aReportOfNothingIsWrittenToo() {
        assertThat(check(Run.SPEC, "--report", "gitlab=quality.json").exitCode())
                .isZero();

        assertThat(folder.resolve("quality.json")).hasContent("[]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"xml=a", "sarif", "sarif=", "=a", "sarif=out --report json=out"})
    void aReportNeedsAFormatAndAFileOfItsOwn(String report) {
        Run run = check(Run.SPEC, ("--report " + report).split(" ", -1));

        assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).startsWith("error: --report ");
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void anUnknownFormatIsRefusedWithThoseThatThereAre() {
        Run run = check(Run.SPEC, "--format", "xml");

        assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("it is one of text, json, github, sarif, junit, checkstyle, gitlab, not `xml`");
    }

    @Test
    void coloursMarkWhatMattersAndNothingElse() {
        String plain = check(Run.WRONG_SPEC, "--color", "never").err();
        String colored = check(Run.WRONG_SPEC, "--color=always").err();

        assertThat(plain).doesNotContain("\u001b");
        assertThat(colored)
                .contains("\u001b[1;31merror\u001b[0m: unknown key")
                .contains("    | \u001b[1;31m^^^^\u001b[0m\n");
        assertThat(colored.replaceAll("\u001b\\[[0-9;]*m", "")).isEqualTo(plain);
    }

    @Test
    void aSpecElsewhereDoesNotTellOfTheMachine(@TempDir Path other) throws Exception {
        Run.write(other, Run.WRONG_SPEC);
        Path inside = Files.createDirectories(folder.resolve("api"));
        Run.write(inside, Run.WRONG_SPEC);

        assertThat(Run.in(
                                folder,
                                "check",
                                "--spec",
                                other.resolve("error-spec.yaml").toString())
                        .err())
                .startsWith("error-spec.yaml:3:1");
        assertThat(Run.in(
                                folder,
                                "check",
                                "--spec",
                                inside.resolve("error-spec.yaml").toString())
                        .err())
                .startsWith("api/error-spec.yaml:3:1");
        assertThat(Run.in(inside, "check", "--spec", "../api/./error-spec.yaml").err())
                .startsWith("error-spec.yaml:3:1");
    }
}
