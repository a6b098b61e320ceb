package io.github.errorspec.benchmarks.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CaseTest {
    @TempDir
    private Path parent;

    @Test
    void aProjectHasAPomItsInputAndNoOptionsOfOurs() throws IOException {
        for (String name : Way.USUAL) {
            Case builds = Case.of(Way.named(name), 24, parent);

            builds.make(Optional.empty());

            assertThat(builds.folder().resolve("pom.xml")).content().doesNotContain("@");
            assertThat(builds.folder().resolve(".mvn")).isEmptyDirectory();
            try (var files = Files.list(builds.folder())) {
                assertThat(files).hasSizeGreaterThan(2);
            }
        }
    }

    @Test
    void theHeapIsAnOptionOfTheProject() throws IOException {
        Case builds = Case.of(Way.CONTROL, 24, parent);

        builds.make(Optional.of("1g"));

        assertThat(builds.folder().resolve(".mvn/jvm.config")).hasContent("-Xmx1g");
    }

    @Test
    void anEditChangesOneLineAndACleanStartTakesItBack() throws IOException {
        Case builds = Case.of(Way.named("errorspec-one"), 24, parent);
        builds.make(Optional.empty());
        Path spec = builds.folder().resolve("error-spec.yaml");
        List<String> original = Files.readAllLines(spec);

        builds.prepare(Step.ONE_ROW_CHANGED);

        List<String> edited = Files.readAllLines(spec);
        assertThat(edited).hasSameSizeAs(original);
        assertThat(edited.stream().filter(line -> !original.contains(line))).hasSize(1);

        Files.createDirectories(builds.target().resolve("classes"));
        builds.prepare(Step.FIRST_COMPILE);

        assertThat(Files.readAllLines(spec)).isEqualTo(original);
        assertThat(builds.target()).doesNotExist();
    }

    @Test
    void filesThatAreNewOrWrittenAgainAreCounted() throws IOException {
        Path same = Files.writeString(parent.resolve("Same.java"), "");
        Path again = Files.writeString(parent.resolve("Again.java"), "");
        Files.setLastModifiedTime(again, FileTime.fromMillis(978_307_200_000L));
        Stamps before = Stamps.of(parent, ".java");

        Files.writeString(again, "again");
        Files.writeString(parent.resolve("New.java"), "");
        Files.writeString(parent.resolve("notes.txt"), "");

        assertThat(same).exists();
        assertThat(Stamps.of(parent, ".java").writtenSince(before)).isEqualTo(2);
        assertThat(Stamps.of(parent.resolve("missing"), ".java").times()).isEmpty();
    }
}
