package io.github.errorspec.benchmarks.runtime;

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

/** From a problem body to its exception. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(Bodies.COUNT)
@Fork(1)
@Warmup(iterations = 5, time = 400, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 20, time = 100, timeUnit = TimeUnit.MILLISECONDS)
@SuppressWarnings("NullAway.Init") // JMH calls setUp.
public class DecodeBenchmark {
    @Param({"24", "2000", "20000"})
    int rows;

    @Param
    DecodeWay way;

    private Decoder decoder;
    private Bodies bodies;

    @Setup
    public void setUp() {
        GeneratedCatalog catalog = GeneratedErrors.catalog(rows);
        decoder = way.of(catalog);
        bodies = Bodies.of(catalog.catalog());
    }

    @Benchmark
    public void exact(Blackhole blackhole) {
        decodeAll(bodies.exact(), blackhole);
    }

    @Benchmark
    public void family(Blackhole blackhole) {
        decodeAll(bodies.families(), blackhole);
    }

    @Benchmark
    public void unknown(Blackhole blackhole) {
        decodeAll(bodies.unknown(), blackhole);
    }

    private void decodeAll(List<Body> some, Blackhole blackhole) {
        Decoder any = decoder;
        for (Body body : some) {
            blackhole.consume(any.decode(body));
        }
    }
}
