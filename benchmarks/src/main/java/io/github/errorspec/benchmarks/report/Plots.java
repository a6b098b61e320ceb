package io.github.errorspec.benchmarks.report;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.knowm.xchart.CategoryChart;

/** The plots, by name; those without results are left out. */
final class Plots {
    private static final String RATIO = "wall/nm";
    private static final int COMPARED_ROWS = 2_000;

    private Plots() {}

    static Map<String, CategoryChart> of(Results results) {
        Map<String, CategoryChart> plots = new LinkedHashMap<>();
        Plot firstRun = new Plot("First run", "rows", "wall / nm", Plots::rows, Result::way);
        add(plots, "first-run", firstRun.bars(results.of("first-run", RATIO)));

        Plot compile = new Plot("Compilation of what was generated", "rows", "ms", Plots::rows, Result::way);
        add(plots, "compile", compile.bars(results.of("first-compile", "compile-without-generation-ms")));

        Plot rivals = new Plot("2,000 rows", "build", "wall / nm", Result::subject, Result::way);
        add(
                plots,
                "rivals",
                rivals.bars(Stream.concat(results.of("first-run", RATIO), results.of("nothing-changed", RATIO))
                        .filter(result -> result.rows() == COMPARED_ROWS)));

        Plot growth = new Plot(
                "First run: what a row costs", "rows", "microseconds per row, beyond nm", Plots::rows, Result::way);
        add(
                plots,
                "growth",
                growth.lines(results.of("first-run", "wall-ms")
                        .filter(result ->
                                result.rows() >= COMPARED_ROWS && result.way().startsWith("errorspec-"))
                        .flatMap(result -> Growth.perRow(results, result).stream())));
        return plots;
    }

    private static void add(Map<String, CategoryChart> plots, String name, CategoryChart plot) {
        if (!plot.getSeriesMap().isEmpty()) {
            plots.put(name, plot);
        }
    }

    private static String rows(Result result) {
        return Numbers.text(result.rows());
    }
}
