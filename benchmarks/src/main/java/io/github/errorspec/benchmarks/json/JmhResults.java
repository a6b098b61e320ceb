package io.github.errorspec.benchmarks.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.errorspec.benchmarks.report.Result;
import io.github.errorspec.benchmarks.report.ResultFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Turns the JSON of JMH into a result file: time, and the bytes that an operation allocates if {@code -prof gc} was on. The
 * arguments are the two files.
 */
public final class JmhResults {
    private static final String ALLOCATION = "gc.alloc.rate.norm";

    private JmhResults() {}

    public static void main(String[] arguments) throws IOException {
        String json = Files.readString(Path.of(arguments.length > 0 ? arguments[0] : "results/jmh.json"));
        Path file = Path.of(arguments.length > 1 ? arguments[1] : "results/jmh.csv");
        ResultFile.write(file, results(json));
    }

    static List<Result> results(String json) throws IOException {
        List<Result> results = new ArrayList<>();
        for (JsonNode benchmark : new ObjectMapper().readTree(json)) {
            results.add(result(benchmark, benchmark.path("primaryMetric")));
            benchmark.path("secondaryMetrics").properties().stream()
                    // Some versions of JMH put a dot before it.
                    .filter(metric -> metric.getKey().endsWith(ALLOCATION))
                    .forEach(metric -> results.add(result(benchmark, metric.getValue())));
        }
        return results;
    }

    private static Result result(JsonNode benchmark, JsonNode metric) {
        List<Double> samples = new ArrayList<>();
        for (JsonNode fork : metric.path("rawData")) {
            fork.forEach(sample -> samples.add(sample.asDouble()));
        }
        String unit = metric.path("scoreUnit").asText().replace("/op", "");
        int rows = benchmark.path("params").path("rows").asInt(0);
        return Result.of(subject(benchmark), way(benchmark), rows, unit, samples);
    }

    /** {@code CodeLookup-exact}. */
    private static String subject(JsonNode benchmark) {
        String[] names = benchmark.path("benchmark").asText().split("\\.", -1);
        return names[names.length - 2].replaceFirst("Benchmark$", "") + '-' + names[names.length - 1];
    }

    /** The param {@code way}, and all others but the rows. */
    private static String way(JsonNode benchmark) {
        List<String> words =
                new ArrayList<>(List.of(benchmark.path("params").path("way").asText()));
        benchmark.path("params").properties().stream()
                .filter(param ->
                        !param.getKey().equals("way") && !param.getKey().equals("rows"))
                .forEach(param -> words.add(param.getValue().asText()));
        return String.join(" ", words).strip();
    }
}
