package io.github.errorspec.benchmarks.runtime;

import io.github.errorspec.benchmarks.runtime.RaiseWay.Raiser;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.CompilerControl;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Creating, throwing and catching an error, with so many calls between the two; below them are some dozen of JMH's own. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 400, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 20, time = 100, timeUnit = TimeUnit.MILLISECONDS)
@SuppressWarnings("NullAway.Init") // JMH calls setUp.
public class RaiseBenchmark {
    private static final int DEEP = 20;

    @Param({"24", "2000", "20000"})
    int rows;

    @Param
    RaiseWay way;

    private Raiser raiser;

    @Setup
    public void setUp() {
        raiser = way.of(GeneratedErrors.catalog(rows));
    }

    @Benchmark
    public Object clientErrorDepth1() {
        return caught(1, raiser.clientError());
    }

    @Benchmark
    public Object clientErrorDepth20() {
        return caught(DEEP, raiser.clientError());
    }

    @Benchmark
    public Object serverErrorDepth1() {
        return caught(1, raiser.serverError());
    }

    @Benchmark
    public Object serverErrorDepth20() {
        return caught(DEEP, raiser.serverError());
    }

    private static Object caught(int depth, Supplier<RuntimeException> error) {
        try {
            return descend(depth, error);
        } catch (RuntimeException e) {
            return e;
        }
    }

    /** Not inlined: a throw that the JIT sees together with its catch is a jump. */
    @CompilerControl(CompilerControl.Mode.DONT_INLINE)
    private static int descend(int depth, Supplier<RuntimeException> error) {
        if (depth > 1) {
            return descend(depth - 1, error) + 1;
        }
        throw error.get();
    }
}
