package io.github.errorspec.benchmarks.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.knowm.xchart.CategoryChart;
import org.knowm.xchart.CategoryChartBuilder;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYChartBuilder;
import org.knowm.xchart.internal.chartpart.Chart;

/** The plots, by name; those without results are left out. */
final class Plots {
    private static final int COMPARED_ROWS = 2_000;
    private static final String ERRORSPEC = "errorspec-";

    private Plots() {}

    static Map<String, Chart<?, ?>> of(Results results) {
        Map<String, Chart<?, ?>> plots = new LinkedHashMap<>();
        List<Result> firstRuns = results.of("first-run", "wall/nm").toList();
        if (!firstRuns.isEmpty()) {
            plots.put("first-run", bars("First run", "rows", "wall / nm", firstRuns, Plots::rows, Result::way));
        }
        List<Result> compiles = results.of("first-compile", "compile-without-generation-ms")
                .filter(result -> result.rows() <= 20_000)
                .toList();
        if (!compiles.isEmpty()) {
            plots.put(
                    "compile",
                    bars("Compilation of what was generated", "rows", "ms", compiles, Plots::rows, Result::way));
        }
        List<Result> rivals = results.all()
                .filter(result -> List.of("first-run", "nothing-changed").contains(result.subject()))
                .filter(result -> result.quantity().equals("wall/nm") && result.rows() == COMPARED_ROWS)
                .toList();
        if (!rivals.isEmpty()) {
            plots.put("rivals", bars("2,000 rows", "generator", "wall / nm", rivals, Result::way, Result::subject));
        }
        XYChart growth = growth(results, firstRuns);
        if (!growth.getSeriesMap().isEmpty()) {
            plots.put("growth", growth);
        }
        return plots;
    }

    private static String rows(Result result) {
        return Numbers.text(result.rows());
    }

    /** Groups of bars, one in each for every series. */
    private static CategoryChart bars(
            String title,
            String xTitle,
            String yTitle,
            List<Result> results,
            Function<Result, String> group,
            Function<Result, String> series) {
        CategoryChart chart = new CategoryChartBuilder()
                .width(PlotStyle.WIDTH)
                .height(PlotStyle.HEIGHT)
                .title(title)
                .xAxisTitle(xTitle)
                .yAxisTitle(yTitle)
                .build();
        PlotStyle.apply(chart.getStyler());
        List<String> groups = results.stream().map(group).distinct().toList();
        Map<String, Map<String, Double>> bySeries = results.stream()
                .collect(Collectors.groupingBy(
                        series, LinkedHashMap::new, Collectors.toMap(group, Result::median, (one, other) -> other)));
        bySeries.forEach((name, byGroup) -> {
            List<@Nullable Double> values =
                    groups.stream().<@Nullable Double>map(byGroup::get).toList();
            chart.addSeries(name, groups, values);
        });
        return chart;
    }

    private static XYChart growth(Results results, List<Result> firstRuns) {
        XYChart chart = new XYChartBuilder()
                .width(PlotStyle.WIDTH)
                .height(PlotStyle.HEIGHT)
                .title("First run: what a row costs")
                .xAxisTitle("rows")
                .yAxisTitle("microseconds per row, beyond nm")
                .build();
        PlotStyle.apply(chart.getStyler());
        chart.getStyler().setXAxisLogarithmic(true);
        for (String way : firstRuns.stream()
                .map(Result::way)
                .filter(name -> name.startsWith(ERRORSPEC))
                .distinct()
                .toList()) {
            Map<Integer, Double> perRow = new TreeMap<>();
            for (int rows : new TreeSet<>(firstRuns.stream().map(Result::rows).toList())) {
                OptionalDouble cost = rows < COMPARED_ROWS ? OptionalDouble.empty() : Growth.perRow(results, way, rows);
                cost.ifPresent(figure -> perRow.put(rows, figure));
            }
            if (!perRow.isEmpty()) {
                chart.addSeries(way, List.copyOf(perRow.keySet()), List.copyOf(perRow.values()));
            }
        }
        return chart;
    }
}
