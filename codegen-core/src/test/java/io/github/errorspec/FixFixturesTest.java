package io.github.errorspec;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.errorspec.diagnostic.DiagnosticFormat;
import io.github.errorspec.source.SpecFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The folders below {@code src/test/specs/fix}: a table, what was released as {@code past.yaml} if anything was, targets in
 * {@code targets.txt} if names in code matter, and then the table that {@code fix} leaves with what it says.
 */
class FixFixturesTest {
    private static final Path ROOT = Path.of("src/test/specs/fix");

    @TempDir
    private Path folder;

    static List<Path> cases() throws IOException {
        try (Stream<Path> folders = Files.list(ROOT)) {
            return folders.sorted().toList();
        }
    }

    private SpecFile table() {
        return new SpecFile("error-spec.yaml", folder.resolve("error-spec.yaml"));
    }

    private void bring(Path file) throws IOException {
        Files.writeString(table().path(), Files.readString(file));
    }

    private List<Target> targets(Path list) throws IOException {
        List<String> names = Files.exists(list) ? Files.readAllLines(list) : List.of();
        return names.stream()
                .map(name -> new Target(name, folder.resolve(name), Map.of(), folder.resolve(name + ".manifest")))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aTableIsMendedAndNothingElseOfItChanges(Path each) throws IOException {
        Path past = each.resolve("past.yaml");
        if (Files.exists(past)) {
            bring(past);
            assertThat(Compiler.lock(table()).written()).isPresent();
        }
        bring(each.resolve("error-spec.yaml"));
        List<Target> targets = targets(each.resolve("targets.txt"));

        Edited edited = Editing.fix(table(), targets);
        edited.write();

        String report = String.join("\n", edited.done()) + "\n\n" + DiagnosticFormat.report(edited.problems());
        Golden.assertMatches(report, each.resolve("expected.txt"));
        Golden.assertMatches(Files.readString(table().path()), each.resolve("expected.yaml"));
        assertThat(Editing.fix(table(), targets).done())
                .as("what a second look finds")
                .isEmpty();
    }
}
