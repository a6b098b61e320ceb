package io.github.errorspec.benchmarks.jmh;

import java.util.StringJoiner;
import org.openjdk.jmh.infra.BenchmarkParams;

/**
 * What a benchmark of JMH is called in results: its class and method are the subject, its parameter {@code rows} the rows, and all others
 * the way.
 */
record JmhNames(String subject, String way, int rows) {
    private static final String MEMORY = "gc.alloc.rate.norm";

    static JmhNames of(BenchmarkParams params) {
        String rows = "0";
        StringJoiner way = new StringJoiner(" ");
        for (String key : params.getParamsKeys()) {
            if (key.equals("rows")) {
                rows = params.getParam(key);
            } else {
                way.add(params.getParam(key));
            }
        }
        return new JmhNames(subject(params.getBenchmark()), way.toString(), Integer.parseInt(rows));
    }

    /** {@code com.acme.CodeLookupBenchmark.exact} to {@code CodeLookup-exact}. */
    static String subject(String benchmark) {
        String[] words = benchmark.split("\\.", -1);
        return words[words.length - 2].replaceFirst("Benchmark$", "") + "-" + words[words.length - 1];
    }

    /** Whether a figure is the time, or the memory that one operation takes. */
    static boolean isWanted(String label, String timeLabel) {
        return label.equals(timeLabel) || label.endsWith(MEMORY);
    }
}
