package io.github.errorspec.benchmarks.phases;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;

/** Measures the phases of one run. */
final class Meter {
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final double NANOS_PER_MILLI = 1e6;
    private static final double BYTES_PER_MEGABYTE = 1 << 20;

    private final int run;
    private final List<Took> took = new ArrayList<>();

    Meter(int run) {
        this.run = run;
        // Loads what measuring needs, which is no part of the first phase.
        allocated();
    }

    <T> T measure(String phase, Callable<T> step) throws Exception {
        long bytes = allocated();
        long start = System.nanoTime();
        T result = step.call();
        long nanos = System.nanoTime() - start;
        double megabytes = (allocated() - bytes) / BYTES_PER_MEGABYTE;
        took.add(new Took(phase, run, nanos / NANOS_PER_MILLI, megabytes));
        return result;
    }

    List<Took> took() {
        return List.copyOf(took);
    }

    /** Of all threads that are alive: a phase may use several, but none here has threads of its own that end with it. */
    private static long allocated() {
        return Arrays.stream(THREADS.getThreadAllocatedBytes(THREADS.getAllThreadIds()))
                .filter(bytes -> bytes > 0)
                .sum();
    }
}
