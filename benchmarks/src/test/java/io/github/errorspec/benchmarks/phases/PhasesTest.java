package io.github.errorspec.benchmarks.phases;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.errorspec.benchmarks.catalog.CatalogMaker;
import io.github.errorspec.benchmarks.catalog.CodeStyle;
import io.github.errorspec.benchmarks.report.Result;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PhasesTest {
    @TempDir
    Path folder;

    @Test
    void everyProductGoesThroughAllPhases() throws Exception {
        Path spec = Files.writeString(folder.resolve("error-spec.yaml"), CatalogMaker.spec(CodeStyle.INTEGER, 24));
        for (Product product : Product.ALL) {
            List<Took> took = Generation.run(spec, product, 24, 0);

            List<String> expected = new ArrayList<>(List.of("read", "lines", "compose", "model", "lint"));
            for (String phase : List.of("plan ", "check ", "emit ", "write ", "write unchanged ")) {
                expected.add(phase + product.name());
            }
            if (product.isJava()) {
                expected.add("javac " + product.name());
            }
            assertThat(took).extracting(Took::phase).isEqualTo(expected);
            assertThat(took).allSatisfy(each -> assertThat(each.millis()).isPositive());
        }
    }

    @Test
    void theFirstRunIsColdAndThoseOfTheSecondHalfAreWarm() {
        List<Took> took = List.of(
                new Took("lint", 0, 90, 2),
                new Took("lint", 1, 20, 1),
                new Took("lint", 2, 12, 1),
                new Took("lint", 3, 10, 1),
                new Took("lint", 0, 110, 4));

        assertThat(Phases.results(24, took))
                .containsExactly(
                        new Result("phase", "lint", 24, "cold-ms", 100, 90, 110, 2),
                        new Result("phase", "lint", 24, "warm-ms", 11, 10, 12, 2),
                        new Result("phase", "lint", 24, "allocated-mb", 3, 2, 4, 2));
    }

    @Test
    void whatOneJvmSaysAnotherUnderstands() {
        Took took = new Took("emit java one", 3, 1.25, 0.5);

        assertThat(Took.parse(took.line())).isEqualTo(took);
    }
}
