package io.github.errorspec.benchmarks.runtime;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Putting two params into a message: as a part of creating an exception, and by itself. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 400, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 20, time = 100, timeUnit = TimeUnit.MILLISECONDS)
@SuppressWarnings("NullAway.Init") // JMH calls setUp.
public class MessageBenchmark {
    @Param({"24", "2000"})
    int rows;

    @Param
    MessageWay way;

    private MessageMaker maker;
    private RuntimeException error;
    private String name;
    private long count;

    @Setup
    public void setUp() {
        maker = way.of(GeneratedErrors.catalog(rows));
        name = "number 7 of the old town";
        count = 42;
        error = maker.raise(name, count);
    }

    @Benchmark
    public Object raise() {
        return maker.raise(name, count);
    }

    @Benchmark
    public Object message() {
        return maker.again(error, name, count);
    }
}
