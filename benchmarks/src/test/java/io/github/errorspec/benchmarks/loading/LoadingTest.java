package io.github.errorspec.benchmarks.loading;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.errorspec.benchmarks.report.Result;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LoadingTest {
    @TempDir
    Path folder;

    @Test
    void everyFigureOfALayoutIsFound() throws Exception {
        Figures figures = new Figures();
        Loading.measure(List.of(new Layout(24, "perCode", "enum")), folder, 1, 1, figures);

        List<Result> results = figures.results();
        assertThat(results)
                .extracting(Result::quantity)
                .containsExactlyInAnyOrder(
                        "javac-ms",
                        "source-files",
                        "class-files",
                        "source-kb",
                        "jar-kb",
                        "nothing-generated-classes",
                        "from-code-generated-classes",
                        "raise-generated-classes",
                        "nothing-all-classes",
                        "from-code-all-classes",
                        "raise-all-classes",
                        "nothing-ms",
                        "from-code-ms",
                        "raise-ms",
                        "nothing-process-ms",
                        "from-code-process-ms",
                        "raise-process-ms");
        assertThat(median(results, "nothing-generated-classes")).isZero();
        assertThat(median(results, "raise-generated-classes")).isGreaterThan(4);
        assertThat(median(results, "raise-ms")).isGreaterThan(median(results, "nothing-ms"));
    }

    private static double median(List<Result> results, String quantity) {
        return results.stream()
                .filter(result -> result.quantity().equals(quantity))
                .findFirst()
                .orElseThrow()
                .median();
    }

    @Test
    void layoutsThatACatalogCannotHaveAreLeftOut() {
        assertThat(Layout.of(24)).hasSize(8);
        assertThat(Layout.of(6_000)).isNotEmpty().allSatisfy(layout -> assertThat(layout.errorType())
                .isEqualTo("class"));
    }
}
