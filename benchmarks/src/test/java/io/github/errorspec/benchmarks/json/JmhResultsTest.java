package io.github.errorspec.benchmarks.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.errorspec.benchmarks.report.Result;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class JmhResultsTest {
    private static final String JSON = """
            [{
              "benchmark": "io.github.errorspec.benchmarks.lookup.CodeLookupBenchmark.exact",
              "params": {"rows": "24", "way": "GENERATED", "depth": "20"},
              "primaryMetric": {"scoreUnit": "ns/op", "rawData": [[3.0, 1.0], [2.0]]},
              "secondaryMetrics": {
                "gc.alloc.rate": {"scoreUnit": "MB/sec", "rawData": [[9.0]]},
                "gc.alloc.rate.norm": {"scoreUnit": "B/op", "rawData": [[16.0, 16.0], [16.0]]}
              }
            }, {
              "benchmark": "a.Plain.method",
              "primaryMetric": {"scoreUnit": "us/op", "rawData": [[1.5]]},
              "secondaryMetrics": {}
            }]
            """;

    @Test
    void timesAndAllocationsOfAllForksBecomeResults() throws IOException {
        assertThat(JmhResults.results(JSON))
                .containsExactly(
                        new Result("CodeLookup-exact", "GENERATED 20", 24, "ns", 2, 1, 3, 3),
                        new Result("CodeLookup-exact", "GENERATED 20", 24, "B", 16, 16, 16, 3),
                        new Result("Plain-method", "", 0, "us", 1.5, 1.5, 1.5, 1));
    }
}
