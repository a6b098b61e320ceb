package io.github.errorspec.cli;

import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Links and records that anybody can commit. */
class PullRequestTest {
    @TempDir
    Path folder;

    @BeforeEach
    void writeSpec() throws IOException {
        Run.write(folder, Run.SPEC);
    }

    /** What a pull request brings is not what somebody asked for. */
    @Test
    void aTableThatIsALinkOutOfTheProjectIsReadOnlyWhereItIsNamed() throws IOException {
        Path outside = Files.move(
                folder.resolve("error-spec.yaml"), Files.createTempFile("outside", ".yaml"), REPLACE_EXISTING);
        try {
            Files.createSymbolicLink(folder.resolve("error-spec.yaml"), outside);

            Run refused = Run.in(folder, "check");
            assertThat(refused.exitCode()).isEqualTo(2);
            assertThat(refused.err()).contains("leads out of the project").doesNotContain("acme");
            assertThat(Run.in(folder, "check", "--spec", "error-spec.yaml").exitCode())
                    .isZero();
        } finally {
            Files.delete(outside);
        }
    }

    @Test
    void noFolderOfOthersIsHiddenFromGit() throws IOException {
        Path real = Files.createDirectory(folder.resolve("real"));
        Files.createSymbolicLink(folder.resolve(".errorspec"), real);

        Run run = Run.in(folder, Run.JAVA);

        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).contains("note: ").contains("it is a link");
        assertThat(real).isEmptyDirectory();
    }

    /** A record with the right fingerprint can be made by anybody. */
    @Test
    void aComparisonLooksAtTheFilesWhateverARecordSays() throws IOException {
        Run.in(folder, "generate", "-t", "json=out");
        try (Stream<Path> records = Files.list(folder.resolve(".errorspec"))) {
            for (Path record : records.filter(each -> each.toString().endsWith(".manifest"))
                    .toList()) {
                Files.writeString(
                        record,
                        Files.readAllLines(record).stream()
                                .filter(line -> !line.contains("vectors.json"))
                                .collect(Collectors.joining("\n", "", "\n")));
            }
        }
        Files.delete(folder.resolve("out/vectors.json"));

        Run run = Run.in(folder, "generate", "-t", "json=out", "--check");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("vectors.json");
    }
}
