package io.github.errorspec.benchmarks.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One quantity of one subject: a line for each number of rows, a column for each way.
 *
 * @param subject what was measured
 * @param quantity what of it
 */
record Table(String subject, String quantity) {
    /** Tables for all quantities of a subject, in the order of the results. */
    static List<Table> ofSubject(String subject, Stream<Result> results) {
        return results.filter(result -> result.subject().equals(subject))
                .map(Result::quantity)
                .distinct()
                .map(quantity -> new Table(subject, quantity))
                .toList();
    }

    /** The table with a title; empty if nothing was measured. */
    String text(Results results) {
        List<Result> figures = results.of(subject, quantity).toList();
        if (figures.isEmpty()) {
            return "";
        }
        List<String> ways = figures.stream().map(Result::way).distinct().toList();
        List<String> titles = new ArrayList<>(List.of("rows"));
        ways.forEach(way -> titles.add(way.isEmpty() ? "median" : way));
        MarkdownTable table = new MarkdownTable(titles);
        Map<Integer, Map<String, Result>> byRows = figures.stream()
                .collect(Collectors.groupingBy(
                        Result::rows,
                        TreeMap::new,
                        Collectors.toMap(Result::way, result -> result, (one, other) -> other)));
        byRows.forEach((rows, byWay) -> {
            List<String> cells = new ArrayList<>(List.of(rows == 0 ? "" : Numbers.text(rows)));
            ways.forEach(way -> cells.add(byWay.containsKey(way) ? Numbers.text(byWay.get(way)) : ""));
            table.row(cells);
        });
        return "`" + subject + "`, " + quantity + ":\n\n" + table;
    }
}
