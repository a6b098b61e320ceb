package io.github.errorspec.benchmarks.jmh;

import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.infra.BenchmarkParams;

/**
 * What a benchmark of JMH is called in results: its class and method are the subject, its parameter {@code rows} the rows, and its
 * parameter {@code way} and all others the way.
 */
record JmhNames(String subject, String way, int rows) {
    private static final String MEMORY = "gc.alloc.rate.norm";

    static JmhNames of(BenchmarkParams params) {
        List<String> way = new ArrayList<>();
        int rows = 0;
        for (String key : params.getParamsKeys()) {
            String value = params.getParam(key);
            switch (key) {
                case "rows" -> rows = Integer.parseInt(value);
                case "way" -> way.add(0, value);
                default -> way.add(value);
            }
        }
        return new JmhNames(subject(params.getBenchmark()), String.join(" ", way), rows);
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

    /** {@code ns/op} to {@code ns}: everything is by operation. */
    static String quantity(String unit) {
        return unit.replace("/op", "");
    }
}
