package io.github.errorspec.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
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
}
