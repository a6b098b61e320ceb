package io.github.errorspec.benchmarks.phases;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.errorspec.benchmarks.catalog.CatalogMaker;
import io.github.errorspec.benchmarks.catalog.CodeStyle;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Ten times the rows take ten times the memory in every phase, and so the time: bytes are the same on a busy machine, seconds are
 * not.
 */
class GrowthTest {
    private static final int FEW = 1_000;
    private static final int MANY = 10_000;

    /** A table that doubles when it is full is larger than needed by up to its own size. */
    private static final double TOLERANCE = 1.25;

    /** What less than this many megabytes are allocated for is not what a large catalog waits for. */
    private static final double SMALL = 0.5;

    @TempDir
    Path folder;

    static List<Product> products() {
        return Product.ALL;
    }

    @ParameterizedTest
    @MethodSource("products")
    void whatARowTakesDoesNotGrowWithTheirNumber(Product product) throws Exception {
        // The first run loads classes, which count as well.
        allocated(product, FEW);
        Map<String, Double> few = allocated(product, FEW);
        Map<String, Double> many = allocated(product, MANY);

        assertThat(many.keySet()).isEqualTo(few.keySet());
        few.forEach((phase, megabytes) -> assertThat(many.get(phase))
                .as("megabytes of the phase `%s`, which takes %.1f for %d rows, for %d", phase, megabytes, FEW, MANY)
                .isLessThan(Math.max(megabytes, SMALL) * MANY / FEW * TOLERANCE));
    }

    private Map<String, Double> allocated(Product product, int rows) throws Exception {
        Path spec = Files.writeString(folder.resolve("error-spec.yaml"), CatalogMaker.spec(CodeStyle.INTEGER, rows));
        return Generation.generate(spec, product, rows).stream()
                .collect(Collectors.toMap(Took::phase, Took::megabytes));
    }
}
