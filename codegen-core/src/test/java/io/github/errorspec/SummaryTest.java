package io.github.errorspec;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.errorspec.input.Sources;
import io.github.errorspec.source.SpecFile;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SummaryTest {
    private static final Sources SOURCES =
            Sources.read(new SpecFile("error-spec.yaml", Path.of("no-folder/error-spec.yaml")), Set.of());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    true  | 24 |  0 | 0 | up to date
                    false | 24 | 33 | 2 | 24 rows, 33 files written, 2 removed
                    false | 24 | 33 | 0 | 24 rows, 33 files written
                    false |  1 |  1 | 1 | 1 row, 1 file written, 1 removed
                    false |  2 |  0 | 1 | 2 rows, 1 file removed
                    false |  2 |  0 | 3 | 2 rows, 3 files removed
                    false |  0 |  0 | 0 | 0 rows, no file changed
                    """)
    void tellsInOneLineWhatHappened(boolean upToDate, int rows, int written, int removed, String expected) {
        assertThat(Summary.of(new CompileResult(
                        List.of(), SOURCES, upToDate, rows, files(written), files(removed), 7, List.of(), List.of())))
                .isEqualTo(expected);
    }

    private static List<Path> files(int count) {
        return Collections.nCopies(count, Path.of("A.java"));
    }
}
