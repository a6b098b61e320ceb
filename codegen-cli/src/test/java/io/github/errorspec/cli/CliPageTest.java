package io.github.errorspec.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.errorspec.Compiler;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/** What docs/cli.md tells is all that there is. */
class CliPageTest {
    private static String page() throws IOException {
        return Files.readString(Path.of("../docs/cli.md"));
    }

    @Test
    void everyCommandAndOptionIsOnThePage() throws IOException {
        String page = page();

        for (CommandLine command : CommandTree.all().getSubcommands().values()) {
            assertThat(page).contains("`" + command.getCommandName());
            for (OptionSpec option : command.getCommandSpec().options()) {
                assertThat(page).containsPattern(option.longestName() + "\\b");
            }
        }
    }

    @Test
    void exitCodesAreThoseOfTheHelp() throws IOException {
        List<String> codes = page().lines()
                .filter(line -> line.matches("\\| \\d \\|.*"))
                .map(line -> line.substring(2, 3))
                .toList();

        assertThat(ExitCode.TEXTS.stream().map(text -> text.substring(0, 1))).containsExactlyElementsOf(codes);
    }

    @Test
    void theCommandForEveryTargetMakesEveryTarget(@TempDir Path folder) throws IOException {
        String page = Files.readString(Path.of("../docs/languages/README.md"));
        String command = page.substring(page.indexOf("errorspec generate \\"), page.lastIndexOf("\n```"));
        Files.copy(Path.of("../error-spec.yaml"), folder.resolve("error-spec.yaml"));
        Files.copy(Path.of("../error-spec.de.yaml"), folder.resolve("error-spec.de.yaml"));

        Run run = Run.in(folder, command.substring("errorspec ".length()).split("[\\\\\\s]+", -1));

        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
        assertThat(Compiler.targets())
                .allSatisfy(target ->
                        assertThat(folder.resolve("out").resolve(target)).isNotEmptyDirectory());
    }
}
