package io.github.errorspec.parse.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.errorspec.diagnostic.Diagnostic;
import io.github.errorspec.diagnostic.Diagnostics;
import io.github.errorspec.parse.SpecReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A key is told if, and only if, some YAML reader makes another code of it; the readers were asked, see the table. */
class AmbiguousKeyTest {
    private static final Path TABLE = Path.of("src/test/resources/yaml-keys.tsv");

    /** Types that do not matter as long as the text is as written. */
    private static final Set<String> KEPT = Set.of("text", "int", "float");

    /** Where the rule says something else than the table, and why. */
    private static final Map<String, String> EXCEPTIONS = Map.of(
            "E101",
                    "only the 1.1 mode of `yaml` reads it as NaN, and codes of this form are too common to be quoted everywhere",
            "e5", "as E101",
            "10000000000000000", "it is beyond 2^53: no reader changes it, but 10000000000000001 becomes it",
            "<<", "a merge key, see the reference");

    private record Row(String key, Map<String, String> cells) {
        List<String> changed() {
            return cells.entrySet().stream()
                    .filter(cell -> !KEPT.contains(cell.getValue()))
                    .map(cell -> cell.getKey() + ": " + cell.getValue())
                    .toList();
        }

        /** What all versions of a reader say, or one: "go-yaml", "go-yaml 2". */
        List<String> cellsOf(String reader) {
            return cells.entrySet().stream()
                    .filter(cell -> cell.getKey().matches("\\Q" + reader + "\\E( .*|\\..*)"))
                    .map(Map.Entry::getValue)
                    .toList();
        }

        @Override
        public String toString() {
            return key;
        }
    }

    @ParameterizedTest
    @MethodSource("keys")
    void aKeyIsToldIfAReaderChangesIt(Row row) {
        boolean told = !told(row.key()).isEmpty();

        assertThat(told).as("%s", row.cells()).isEqualTo(!row.changed().isEmpty() ^ EXCEPTIONS.containsKey(row.key()));
    }

    @ParameterizedTest
    @MethodSource("keys")
    void theReaderThatIsNamedDoesNotReadText(Row row) {
        OtherReading.of(row.key())
                .filter(other -> !EXCEPTIONS.containsKey(row.key()))
                .ifPresent(other -> assertThat(row.cellsOf(other.reader().replaceFirst("^.*'s ", "")))
                        .as("%s", other)
                        .isNotEmpty()
                        .anyMatch(cell -> !cell.equals("text")));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void ofTwoCodesThatBecomeOneAtLeastOneIsTold(Row row) {
        String[] codes = row.key().split(" & ");

        assertThat(row.cells().values()).containsAnyOf("1", "error");
        assertThat(told(codes).isEmpty()).isEqualTo(codes[0].equals("E101"));
    }

    @ParameterizedTest
    @MethodSource("keys")
    void aKeyInQuotesIsNeverTold(Row row) {
        assertThat(told('"' + row.key() + '"')).isEmpty();
        assertThat(told("'" + row.key() + "'")).isEmpty();
    }

    @Test
    void theTableIsLargeEnoughToTell() throws IOException {
        assertThat(keys()).hasSizeGreaterThan(60).extracting(Row::key).doesNotHaveDuplicates();
        assertThat(keys().get(0).cells()).hasSizeGreaterThanOrEqualTo(20);
        assertThat(keys()).extracting(Row::key).containsAll(EXCEPTIONS.keySet());
    }

    static List<Row> keys() throws IOException {
        return rows().filter(row -> !row.key().contains(" & ")).toList();
    }

    static List<Row> pairs() throws IOException {
        return rows().filter(row -> row.key().contains(" & ")).toList();
    }

    private static Stream<Row> rows() throws IOException {
        List<String[]> lines = Files.readAllLines(TABLE).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("\t", -1))
                .toList();
        String[] readers = lines.get(0);
        return lines.stream().skip(1).map(cells -> {
            assertThat(cells).hasSameSizeAs(readers).doesNotContain("");
            Map<String, String> byReader = new LinkedHashMap<>();
            for (int i = 1; i < cells.length; i++) {
                byReader.put(readers[i], cells[i]);
            }
            return new Row(cells[0], byReader);
        });
    }

    /** The warnings of a spec with these codes. */
    private static List<Diagnostic> told(String... codes) {
        StringBuilder spec =
                new StringBuilder("errorSpec: 1\nid: acme.shop\nhttp: 400\ncodes: {type: string}\nerrors:\n");
        for (String code : codes) {
            spec.append("  ").append(code).append(": {name: x}\n");
        }
        Diagnostics diagnostics = new Diagnostics();
        SpecReader.read("error-spec.yaml", spec.toString().getBytes(StandardCharsets.UTF_8), diagnostics);
        return diagnostics.sorted().stream()
                .filter(diagnostic -> diagnostic.rule() == SyntaxFault.AMBIGUOUS_KEY)
                .toList();
    }
}
