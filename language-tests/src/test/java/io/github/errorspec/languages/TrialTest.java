package io.github.errorspec.languages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisabledOnOs(OS.WINDOWS)
class TrialTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "3.9,  3.9.0,                          true",
        "3.9,  Python 3.11.7,                  true",
        "3.9,  3.6.15,                         false",
        "3.9,  2.7.18,                         false",
        "3.9,  4.0,                            true",
        "20.0, v12.22.12,                      false",
        "1.21, go1.17,                         false",
        "1.70, cargo 1.95.0 (f2d3 2026-03-21), true",
        "8.2,  none,                           false",
        "'',   any,                            true",
    })
    void aProgramMayNotBeTooOld(String atLeast, String printed, boolean willDo) throws IOException {
        Path program = program("echo '" + printed + "'");

        assertThat(new Trial(atLeast, Map.of(), List.of())
                        .refusal(program, folder)
                        .isEmpty())
                .isEqualTo(willDo);
    }

    @Test
    void aProgramThatOnlyTellsHowToInstallItIsRefusedInItsWords() throws IOException {
        Path program = program("echo 'To install it, run: install it'; exit 69");

        assertThat(new Trial("", Map.of(), List.of()).refusal(program, folder))
                .hasValue("fails when tried: To install it, run: install it");
    }

    @Test
    void aProgramThatCannotBeStartedIsRefused() throws IOException {
        Path program = program("");
        Files.writeString(program, "#!/no/such/interpreter\n");

        assertThat(new Trial("", Map.of(), List.of()).refusal(program, folder))
                .hasValueSatisfying(refusal -> assertThat(refusal).startsWith("fails when tried: "));
    }

    @Test
    void aProgramHasToWorkOnAFile() throws IOException {
        Trial trial = new Trial("", Map.of("main.c", "int main;\n"), List.of("main.c"));

        assertThat(trial.refusal(program("grep main $1"), folder)).isEmpty();
        assertThat(trial.refusal(program("grep stdio $1"), folder)).isPresent();
    }

    private Path program(String script) throws IOException {
        Path program = folder.resolve("program");
        Files.writeString(program, "#!/bin/sh\n" + script + "\n");
        return Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwx------"));
    }
}
