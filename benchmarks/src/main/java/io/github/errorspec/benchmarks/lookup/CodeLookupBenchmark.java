package io.github.errorspec.benchmarks.lookup;

import io.github.errorspec.benchmarks.catalog.CodeStyle;
import io.github.errorspec.benchmarks.java.GeneratedCatalog;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** From an integer code to its error. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(Keys.COUNT)
@Fork(1)
@Warmup(iterations = 5, time = 200, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 50, time = 20, timeUnit = TimeUnit.MILLISECONDS)
@SuppressWarnings("NullAway.Init") // JMH calls setUp.
public class CodeLookupBenchmark {
    @Param({"24", "2000", "20000"})
    int rows;

    @Param
    Way way;

    private CodeFinder finder;
    private long[] exact;
    private long[] families;
    private long[] misses;

    @Setup
    public void setUp() {
        GeneratedCatalog catalog = GeneratedCatalog.of(CodeStyle.INTEGER, rows);
        finder = Finders.ofCodes(catalog, way);
        Keys keys = Keys.of(catalog.catalog());
        exact = numbers(keys.exact());
        families = numbers(keys.families());
        misses = numbers(keys.misses());
    }

    private static long[] numbers(List<String> codes) {
        return codes.stream().mapToLong(Long::parseLong).toArray();
    }

    @Benchmark
    public void exact(Blackhole blackhole) {
        findAll(exact, blackhole);
    }

    @Benchmark
    public void family(Blackhole blackhole) {
        findAll(families, blackhole);
    }

    @Benchmark
    public void miss(Blackhole blackhole) {
        findAll(misses, blackhole);
    }

    private void findAll(long[] codes, Blackhole blackhole) {
        CodeFinder any = finder;
        for (long code : codes) {
            blackhole.consume(any.find(code));
        }
    }
}
