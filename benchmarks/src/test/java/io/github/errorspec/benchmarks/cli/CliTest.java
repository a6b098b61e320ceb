package io.github.errorspec.benchmarks.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.errorspec.benchmarks.report.Result;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CliTest {
    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();

    @TempDir
    Path folder;

    @Test
    void everyWayIsMeasuredBesideAJvmThatDoesNothing() throws Exception {
        Starts starts = Starts.of(folder, folder.resolve("error-spec.yaml"), folder);
        Map<String, List<String>> ways = new LinkedHashMap<>();
        // Whether the command line itself is built is not known here.
        starts.ways()
                .forEach(way -> ways.put(
                        way, List.of(JAVA, "-cp", folder.resolve("nothing").toString(), "Nothing")));

        List<Result> results = new Cli(new Starts(ways, starts.spec(), folder)).measure(1);

        assertThat(results)
                .extracting(result -> result.subject() + " " + result.way() + " " + result.quantity())
                .containsExactlyInAnyOrder(
                        "cli-control jvm wall-ms",
                        "cli-first-run jar wall/jvm",
                        "cli-first-run jar wall-ms",
                        "cli-first-run launcher wall/jvm",
                        "cli-first-run launcher wall-ms",
                        "cli-nothing-changed jar wall/jvm",
                        "cli-nothing-changed jar wall-ms",
                        "cli-nothing-changed launcher wall/jvm",
                        "cli-nothing-changed launcher wall-ms");
        assertThat(results).allSatisfy(result -> assertThat(result.median()).isPositive());
    }
}
