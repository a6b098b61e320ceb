package io.github.errorspec.benchmarks.report;

import java.util.List;
import java.util.stream.Stream;

/**
 * One quantity of one subject: a line for each number of rows and a column for each way, or the reverse where there are many ways.
 *
 * @param subject what was measured
 * @param quantity what of it
 */
record Table(String subject, String quantity) {
    private static final int MOST_COLUMNS = 6;

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
        List<Integer> sizes =
                figures.stream().map(Result::rows).distinct().sorted().toList();
        MarkdownTable table =
                ways.size() > MOST_COLUMNS ? waysDown(figures, ways, sizes) : sizesDown(figures, ways, sizes);
        return "`" + subject + "`, " + quantity + ":\n\n" + table;
    }

    private static MarkdownTable sizesDown(List<Result> figures, List<String> ways, List<Integer> sizes) {
        MarkdownTable table =
                new MarkdownTable(titles("rows", ways.stream().map(way -> way.isEmpty() ? "median" : way)));
        sizes.forEach(size -> table.row(titles(size(size), ways.stream().map(way -> cell(figures, way, size)))));
        return table;
    }

    private static MarkdownTable waysDown(List<Result> figures, List<String> ways, List<Integer> sizes) {
        MarkdownTable table =
                new MarkdownTable(titles("", sizes.stream().map(size -> size == 0 ? "" : size(size) + " rows")));
        ways.forEach(way -> table.row(titles(way, sizes.stream().map(size -> cell(figures, way, size)))));
        return table;
    }

    private static List<String> titles(String first, Stream<String> others) {
        return Stream.concat(Stream.of(first), others).toList();
    }

    private static String size(int rows) {
        return rows == 0 ? "" : Numbers.text(rows);
    }

    private static String cell(List<Result> figures, String way, int rows) {
        return figures.stream()
                .filter(result -> result.way().equals(way) && result.rows() == rows)
                .reduce((one, other) -> other)
                .map(Numbers::text)
                .orElse("");
    }
}
