package io.github.errorspec.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GenerateTest {
    @TempDir
    private Path folder;

    @BeforeEach
    void writeSpec() {
        Run.write(folder, Run.SPEC);
    }

    @Test
    void writesATargetAndSaysSo() {
        Run run = Run.in(folder, Run.JAVA);

        assertThat(run.err()).isEmpty();
        assertThat(run.out()).matches("error-spec\\.yaml: 2 rows, \\d+ files written\n");
        assertThat(run.exitCode()).isZero();
        assertThat(folder.resolve("out/com/acme/OneException.java")).exists();
    }

    @Test
    void writesSeveralTargetsAtOnce() {
        Run run = Run.in(
                folder,
                "generate",
                "-t",
                "java=a/java",
                "--target=json=b",
                "-Djava.packageName=com.acme",
                "-D",
                "json.vectors=false");

        assertThat(run.exitCode()).isZero();
        assertThat(folder.resolve("a/java/com/acme/ShopError.java")).exists();
        assertThat(folder.resolve("b/catalog.json")).exists();
        assertThat(folder.resolve("b/vectors.json")).doesNotExist();
    }

    @Test
    void doesNothingWhenNothingChanged() {
        Run.in(folder, Run.JAVA);

        assertThat(Run.in(folder, Run.JAVA).out()).isEqualTo("error-spec.yaml: up to date\n");
    }

    @Test
    void removesTheFilesOfARowThatIsGoneAndNoOthers() throws IOException {
        Run.in(folder, Run.JAVA);
        Path mine = Files.writeString(folder.resolve("out/com/acme/Mine.java"), "class Mine {}");
        Run.write(folder, Run.SPEC.replace("  2: {name: Two}\n", ""));

        assertThat(Run.in(folder, Run.JAVA).out()).contains("1 row, ").contains(" 1 removed");
        assertThat(folder.resolve("out/com/acme/TwoException.java")).doesNotExist();
        assertThat(mine).exists();
    }

    @Test
    void removesWhatOtherOptionsLeaveBehind() {
        Run.in(folder, Run.JAVA);
        Run run = Run.in(folder, "generate", "-t", "java=out", "-D", "java.packageName=com.other");

        assertThat(run.exitCode()).isZero();
        assertThat(folder.resolve("out/com/other/ShopError.java")).exists();
        assertThat(folder.resolve("out/com/acme")).doesNotExist();
    }

    @Test
    void leavesAloneWhatAnotherRunMadeOfTheSameSpec() {
        Run.in(folder, Run.JAVA);
        Run.in(folder, "generate", "-t", "json=json");
        Run.write(folder, Run.SPEC.replace("Two", "Three"));

        assertThat(Run.in(folder, "generate", "-t", "json=json").exitCode()).isZero();
        assertThat(folder.resolve("out/com/acme/TwoException.java")).exists();
        assertThat(Run.in(folder, "generate", "-t", "json=json", "-t", "java=out", "-Djava.packageName=com.acme")
                        .exitCode())
                .isZero();
        assertThat(folder.resolve("out/com/acme/TwoException.java")).doesNotExist();
    }

    @Test
    void keepsItsRecordsBesideTheSpecAndOutOfGit() throws IOException {
        Path api = Files.createDirectories(folder.resolve("api"));
        Run.write(api, Run.SPEC);

        Run first = Run.in(folder, "generate", "--spec", "api/error-spec.yaml", "-t", "json=json");
        Run second = Run.in(api, "generate", "-t", "json=../json");

        assertThat(first.out()).startsWith("api/error-spec.yaml: 2 rows");
        assertThat(second.exitCode()).isZero();
        assertThat(api.resolve(".errorspec/.gitignore")).hasContent("*");
        assertThat(api.resolve(".errorspec")).isDirectoryContaining("glob:**/json-*.manifest");
        assertThat(folder.resolve(".errorspec")).doesNotExist();
    }

    @Test
    void keepsItsRecordsWhereTheUserWants() {
        Run.in(folder, "generate", "-t", "json=json", "--records", "build/records");

        assertThat(folder.resolve("build/records")).isDirectoryContaining("glob:**/json-*.manifest");
        assertThat(folder.resolve("build/records/.gitignore")).doesNotExist();
        assertThat(folder.resolve(".errorspec")).doesNotExist();
    }

    @Test
    void aFaultInTheSpecWritesNothing() {
        Run.write(folder, Run.WRONG_SPEC);
        Run run = Run.in(folder, Run.JAVA);

        assertThat(run.exitCode()).isEqualTo(ExitCode.SPEC);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("error-spec.yaml:3:1: error: unknown key `htpp`");
        assertThat(folder).isDirectoryNotContaining("glob:**/{out,.errorspec}");
    }

    @Test
    void withoutASpecItTellsHowToGetOne() throws IOException {
        Files.delete(folder.resolve("error-spec.yaml"));

        Run run = Run.in(folder, Run.JAVA);
        assertThat(run.exitCode()).isEqualTo(ExitCode.SPEC);
        assertThat(run.err()).contains("[unreadable-file]").contains("errorspec init");
        assertThat(Run.in(folder, "check", "--spec", "api/none.yaml").err()).doesNotContain("init");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aFileInTheWayIsLeftAlone() throws IOException {
        Path mine = Files.createDirectories(folder.resolve("json")).resolve("catalog.json");
        Files.writeString(mine, "{}");

        Run run = Run.in(folder, "generate", "-t", "json=json");
        assertThat(run.exitCode()).isEqualTo(ExitCode.IO);
        assertThat(run.err()).contains("catalog.json is in the way").doesNotContain("Exception");
        assertThat(mine).hasContent("{}");
        assertThat(Run.in(folder, "generate", "-t", "json=json", "--stacktrace").err())
                .contains("java.io.IOException")
                .contains("\tat ");
    }

    @Test
    void aFileIsNoOutputFolder() {
        Run run = Run.in(folder, "generate", "-t", "json=error-spec.yaml");

        assertThat(run.exitCode()).isEqualTo(ExitCode.IO);
        assertThat(run.err()).contains("error-spec.yaml is a file where a folder is needed");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            generate                                          | Missing required option: '--target=NAME=DIR'
            generate -t java                                  | such as java=src/generated/java; not `java`
            generate -t =out                                  | not `=out`
            generate -t java=                                 | not `java=`
            generate -t ../java=out                           | not `../java=out`
            generate -t java=out                              | -D java.packageName=com.example.errors
            generate -t java=out                              | the target `java` needs the option `packageName`
            generate -t jva=out                               | there is no target `jva`; there are: java
            generate -t json=out -t json=./out                | --target json=./out is given twice
            generate -t json=out -D vectors=false             | not `vectors=false`
            generate -t json=out -D json.vectors              | not `json.vectors`
            generate -t json=out -D json.=1                   | not `json.=1`
            generate -t json=out -D json.vectors=x            | it is `false` or `true`
            generate -t json=out -D json.vector=true          | it has: internalRows, vectors
            generate -t json=out -D java.checked=true         | there is only --target json
            generate -t json=out -D json.a=1 -D json.a=2      | given twice, as `1` and as `2`
            generate -t json=out --spec a --spec b            | should be specified only once
            generate -t json=out --wach                       | Unknown option: '--wach'; did you mean `--watch`?
            generate -t json=out more                         | Unmatched argument
            """)
    void wrongArgumentsAreToldAndNothingIsWritten(String arguments, String message) {
        Run run = Run.in(folder, arguments.strip().split(" +", -1));

        assertThat(run.err()).startsWith("error: ").contains(message.strip()).contains("errorspec generate --help");
        assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(run.out()).isEmpty();
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void onlyOptionsOfTargetsAreExplained() {
        assertThat(Run.in(folder, "generate", "-t", "jva=out").err()).doesNotContain("TARGET.OPTION");
    }
}
