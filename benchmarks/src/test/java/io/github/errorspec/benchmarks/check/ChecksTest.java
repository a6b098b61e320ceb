package io.github.errorspec.benchmarks.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.errorspec.Baseline;
import io.github.errorspec.CheckResult;
import io.github.errorspec.Compiler;
import io.github.errorspec.benchmarks.report.Result;
import io.github.errorspec.source.SpecFile;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChecksTest {
    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();

    @TempDir
    Path folder;

    @Test
    void theTablesDifferByTheirLocksAndNothingIsFound() throws Exception {
        Map<String, Path> tables = Tables.write(24, folder);

        assertThat(tables).containsOnlyKeys("no-lock", "equal-lock", "one-row-changed");
        tables.forEach((way, table) -> {
            CheckResult check = Compiler.check(new SpecFile("error-spec.yaml", table), Baseline.lock());
            assertThat(check.failed()).as(way).isFalse();
            assertThat(check.isCompared()).as(way).isEqualTo(!way.equals("no-lock"));
        });
        assertThat(tables.get("one-row-changed")).content().contains("It was perhaps changed");
    }

    @Test
    void everyTableIsMeasuredAgainstTheOneWithoutALock() throws Exception {
        // Whether the command line itself is built is not known here.
        List<Result> results = new Checks(List.of(JAVA, "-version"), folder).measure(24, 1);

        assertThat(results)
                .extracting(result -> result.subject() + " " + result.way() + " " + result.quantity())
                .containsExactly(
                        "check equal-lock wall/no-lock",
                        "check one-row-changed wall/no-lock",
                        "check no-lock wall-ms",
                        "check equal-lock wall-ms",
                        "check one-row-changed wall-ms");
        assertThat(results).allSatisfy(result -> assertThat(result.median()).isPositive());
    }
}
