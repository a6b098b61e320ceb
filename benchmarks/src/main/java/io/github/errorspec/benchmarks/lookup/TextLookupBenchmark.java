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

/** From a string code to its error. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(Keys.COUNT)
@Fork(1)
@Warmup(iterations = 5, time = 200, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 50, time = 20, timeUnit = TimeUnit.MILLISECONDS)
@SuppressWarnings("NullAway.Init") // JMH calls setUp.
public class TextLookupBenchmark {
    @Param({"24", "2000", "20000"})
    int rows;

    @Param
    Way way;

    private TextFinder finder;
    private String[] exact;
    private String[] families;
    private String[] misses;

    @Setup
    public void setUp() {
        GeneratedCatalog catalog = GeneratedCatalog.of(CodeStyle.TEXT, rows);
        finder = Finders.ofTexts(catalog, way);
        Keys keys = Keys.of(catalog.catalog());
        exact = texts(keys.exact());
        families = texts(keys.families());
        misses = texts(keys.misses());
    }

    private static String[] texts(List<String> codes) {
        return codes.toArray(String[]::new);
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

    private void findAll(String[] codes, Blackhole blackhole) {
        TextFinder any = finder;
        for (String code : codes) {
            blackhole.consume(any.find(code));
        }
    }
}
