package io.github.errorspec.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The commands that findings print are those that accept them. */
class AcceptTest {
    private static final Path COMPAT = Path.of("../codegen-core/src/test/specs/compat");

    private static final Pattern COMMAND = Pattern.compile("`errorspec (accept .*?)`(?=\\n)");

    /** A part of a command, in quotes of a shell or without any. */
    private static final Pattern PART = Pattern.compile("'([^']*)'|\"([^\"]*)\"|\\\\(.)|([^\\s'\"\\\\]+)|(\\s+)");

    /** A row, a category and the catalog have one name, and so have rows what looks like an address. */
    private static final String NAMESAKES = """
            errorSpec: 1
            id: acme.shop
            http: 400
            codes: {type: string}
            reserved: ["5"]
            categories:
              catalog:
                reserved: ["6"]
                errors:
                  catalog: {name: Catalog gone, http: 404}
                  "row:catalog": {name: Row gone, http: 404}
              orders:
                reserved: ["7"]
                errors:
                  "category:orders": {name: Orders gone, http: 404}
                  "catalog:": {name: Colon gone, http: 404}
                  "-1": {name: Minus gone, http: 404}
            """;

    @TempDir
    private Path folder;

    static List<Path> editions() throws IOException {
        try (Stream<Path> folders = Files.list(COMPAT)) {
            return folders.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("editions")
    void eachCommandThatIsPrintedAcceptsItsFinding(Path editions) throws IOException {
        Files.copy(editions.resolve("now.yaml"), folder.resolve("error-spec.yaml"));
        Files.copy(editions.resolve("past.yaml"), folder.resolve("past.yaml"));

        acceptAll(folder, "check", "--baseline", "past.yaml");
    }

    @Test
    void whatIsCalledAlikeIsToldApart() throws IOException {
        Run.write(folder, NAMESAKES);
        Run.in(folder, "lock");
        Run.write(folder, NAMESAKES.replace("404", "410").replaceAll("(?m)^ *reserved.*\\n", ""));

        assertThat(acceptAll(folder, "check"))
                .contains("accept row:catalog status-changed --reason \"...\"")
                .contains("accept row:row:catalog status-changed --reason \"...\"")
                .contains("accept category:catalog reservation-deleted --reason \"...\"")
                .contains("accept catalog: reservation-deleted --reason \"...\"")
                .contains("accept --reason \"...\" -- -1 status-changed")
                .contains("accept orders reservation-deleted --reason \"...\"")
                .contains("accept row:category:orders status-changed --reason \"...\"")
                .contains("accept row:catalog: status-changed --reason \"...\"");
    }

    @Test
    void aWordThatCanMeanSeveralIsAnErrorThatShowsThem() {
        Run.write(folder, NAMESAKES);

        Run run = Run.in(folder, "accept", "catalog", "status-changed", "--reason", "So it is");

        assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err())
                .startsWith(
                        "error: `catalog` can mean several: give `row:catalog` or `category:catalog` or `catalog:`\n");
        assertThat(Run.in(folder, "next-code", "catalog").err())
                .startsWith("error: `catalog` can mean several: give `category:catalog` or `catalog:`\n");
    }

    /** As it is pasted into a shell that is where the first command was typed. */
    @Test
    void aTableElsewhereIsFoundByTheCommandsToo() throws IOException {
        Path elsewhere = Files.createDirectory(folder.resolve("else where"));
        Path here = Files.createDirectory(folder.resolve("here"));
        Run.write(elsewhere, NAMESAKES);
        String spec = elsewhere.resolve("error-spec.yaml").toString();
        Run first = Run.in(here, "check", "--spec", spec);
        assertThat(first.out()).contains("`errorspec lock --spec '" + spec + "'`");
        Run.in(here, "lock", "--spec", spec);
        Run.write(elsewhere, NAMESAKES.replace("404", "410"));

        assertThat(acceptAll(here, "check", "--spec", spec)).isNotEmpty();
        assertThat(Run.in(here, "check", "--spec", spec).err()).doesNotContain(folder.toString());
    }

    /** Runs each command that a check prints, until it prints none. */
    private static List<String> acceptAll(Path directory, String... check) {
        List<String> commands = commands(Run.in(directory, check).err());
        for (String command : commands) {
            Run run = Run.in(directory, parts(command).toArray(String[]::new));
            assertThat(run.exitCode()).as("%s: %s", command, run.err()).isEqualTo(ExitCode.OK);
        }
        assertThat(commands(Run.in(directory, check).err())).isEmpty();
        return commands;
    }

    private static List<String> commands(String report) {
        return COMMAND.matcher(report)
                .results()
                .map(found -> found.group(1))
                .distinct()
                .toList();
    }

    /** As a shell takes a command apart. */
    private static List<String> parts(String command) {
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        var found = PART.matcher(command);
        while (found.find()) {
            if (found.group(5) != null) {
                parts.add(part.toString());
                part.setLength(0);
            } else {
                for (int group = 1; group <= 4; group++) {
                    part.append(found.group(group) == null ? "" : found.group(group));
                }
            }
        }
        parts.add(part.toString());
        return parts;
    }
}
