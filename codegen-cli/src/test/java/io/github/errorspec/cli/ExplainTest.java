package io.github.errorspec.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each folder of src/test/explain has a table and a session with it; `-Dgolden.update` lets it happen again. */
class ExplainTest {
    private static final Path SESSIONS = Path.of("src/test/explain");

    /** A command, and the text that it is given. */
    private static final Pattern COMMAND =
            Pattern.compile("^\\$ (?:COLUMNS=(\\S*) )?errorspec (.*?)(?: <<'EOF'\n((?s).*?)EOF)?$", Pattern.MULTILINE);

    private static Stream<Path> sessions() throws IOException {
        try (Stream<Path> folders = Files.list(SESSIONS)) {
            return folders.sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("sessions")
    void aSessionIsWhatItWas(Path folder) throws IOException {
        Path file = folder.resolve("session.txt");
        String expected = Files.readString(file);
        StringBuilder session = new StringBuilder();
        COMMAND.matcher(expected).results().forEach(command -> session.append(happens(command, folder)));

        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(file, session);
        }
        assertThat(session).isNotEmpty().hasToString(Files.readString(file));
    }

    private static String happens(MatchResult command, Path folder) {
        String columns = Objects.requireNonNullElse(command.group(1), "");
        String input = Objects.requireNonNullElse(command.group(3), "");
        Run run =
                Run.in(folder.toAbsolutePath(), columns, input, command.group(2).split(" ", -1));
        String shown = (run.out() + run.err())
                .replace('\u001b', '\u241b')
                .replace(folder.toAbsolutePath().toString(), "${dir}");
        String code = run.exitCode() == 0 ? "" : "[exit code " + run.exitCode() + "]\n";
        return command.group() + "\n" + shown + code + "\n";
    }

    @Test
    void whatIsNoAnswerAndNoLineOfALogIsNotReadToItsEnd() {
        Path folder = SESSIONS.resolve("shop").toAbsolutePath();

        Run run = Run.in(folder, "", "1001 ".repeat(300_000), new String[] {"explain", "-"});

        assertThat(run).isEqualTo(new Run(ExitCode.IO, "", """
                error: the standard input has more than 1 MiB: give the body of an answer, or a line of a log
                """));
    }

    @Test
    void anEntryIsFoundInMuchText() {
        Path folder = SESSIONS.resolve("shop").toAbsolutePath();

        Run run = Run.in(folder, "", "x10 ".repeat(260_000) + "1002", new String[] {"explain", "-"});

        assertThat(run.err()).isEmpty();
        assertThat(run.out()).startsWith("1002 Item required\n");
    }
}
