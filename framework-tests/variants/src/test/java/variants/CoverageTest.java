package variants;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jacoco.core.analysis.Analyzer;
import org.jacoco.core.analysis.CoverageBuilder;
import org.jacoco.core.analysis.IClassCoverage;
import org.jacoco.core.data.ExecutionDataStore;
import org.junit.jupiter.api.Test;

/** JaCoCo counts no generated class, also none inside another. */
class CoverageTest {
    private static final Path CLASSES = Path.of("target/classes/variants");

    @Test
    void noGeneratedClassIsCounted() throws IOException {
        CoverageBuilder coverage = new CoverageBuilder();
        int analyzed = new Analyzer(new ExecutionDataStore(), coverage).analyzeAll(CLASSES.toFile());
        assertThat(analyzed).isEqualTo(classFiles()).isGreaterThan(300);
        assertThat(coverage.getClasses().stream()
                        .filter(counted -> counted.getInstructionCounter().getTotalCount() > 0))
                .extracting(IClassCoverage::getName)
                .isEmpty();
    }

    private static int classFiles() throws IOException {
        try (Stream<Path> files = Files.walk(CLASSES)) {
            List<Path> classes =
                    files.filter(file -> file.toString().endsWith(".class")).toList();
            return classes.size();
        }
    }
}
