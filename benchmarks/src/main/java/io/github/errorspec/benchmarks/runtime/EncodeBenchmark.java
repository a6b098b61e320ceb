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

/** From an exception to its problem body. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(Bodies.COUNT)
@Fork(1)
@Warmup(iterations = 5, time = 400, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 20, time = 100, timeUnit = TimeUnit.MILLISECONDS)
@SuppressWarnings("NullAway.Init") // JMH calls setUp.
public class EncodeBenchmark {
    @Param({"24", "2000", "20000"})
    int rows;

    @Param
    EncodeWay way;

    private Encoder encoder;
    private Errors exact;
    private Errors families;

    @Setup
    public void setUp() {
        GeneratedCatalog catalog = GeneratedErrors.catalog(rows);
        ErrorApi api = GeneratedErrors.load(catalog, "none");
        encoder = way.of(api);
        Bodies bodies = Bodies.of(catalog.catalog());
        exact = Errors.of(api, bodies.exact());
        families = Errors.of(api, bodies.families());
    }

    @Benchmark
    public void exact(Blackhole blackhole) {
        encodeAll(exact, blackhole);
    }

    @Benchmark
    public void family(Blackhole blackhole) {
        encodeAll(families, blackhole);
    }

    private void encodeAll(Errors some, Blackhole blackhole) {
        Encoder any = encoder;
        for (int i = 0; i < Bodies.COUNT; i++) {
            blackhole.consume(any.encode(some.errors.get(i), some.bodies.get(i)));
        }
    }

    /** Errors that were decoded, to have them of many rows, and their bodies. */
    private record Errors(List<RuntimeException> errors, List<Body> bodies) {
        static Errors of(ErrorApi api, List<Body> bodies) {
            return new Errors(
                    bodies.stream().map(body -> api.fromJson(body.json())).toList(), bodies);
        }
    }
}
