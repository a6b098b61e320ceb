package io.github.errorspec.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The command line asks the compiler, and knows nothing of how it works. */
class StructureTest {
    private static final Path SOURCES = Path.of("src/main/java");

    @Test
    void onlyTheSurfaceOfTheCoreIsUsed() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            assertThat(files.filter(Files::isRegularFile)).isNotEmpty().allSatisfy(file -> assertThat(
                            Files.readAllLines(file))
                    .hasSizeLessThan(250)
                    .noneMatch(line ->
                            line.matches("import (org\\.yaml|com\\.|io\\.github\\.errorspec\\.(parse|lint|model)).*")));
        }
    }
}
