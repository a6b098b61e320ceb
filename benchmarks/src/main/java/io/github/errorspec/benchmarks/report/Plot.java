package io.github.errorspec.benchmarks.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.knowm.xchart.CategoryChart;
import org.knowm.xchart.CategoryChartBuilder;
import org.knowm.xchart.CategorySeries.CategorySeriesRenderStyle;

/**
 * A plot of medians.
 *
 * @param title above it
 * @param xTitle what the groups are
 * @param yTitle what the medians are
 * @param group where a result stands
 * @param series what it belongs to, which has a colour
 */
record Plot(
        String title, String xTitle, String yTitle, Function<Result, String> group, Function<Result, String> series) {
    CategoryChart bars(Stream<Result> results) {
        return chart(results.toList());
    }

    /** Without a series of one point, which is no line. */
    CategoryChart lines(Stream<Result> results) {
        Map<String, List<Result>> points =
                results.collect(Collectors.groupingBy(series, LinkedHashMap::new, Collectors.toList()));
        CategoryChart chart = chart(points.values().stream()
                .filter(line -> line.size() > 1)
                .flatMap(List::stream)
                .toList());
        // Points of a group stand above each other, not side by side as bars.
        chart.getStyler().setOverlapped(true).setDefaultSeriesRenderStyle(CategorySeriesRenderStyle.Line);
        return chart;
    }

    private CategoryChart chart(List<Result> results) {
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
}
