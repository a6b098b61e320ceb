package io.github.errorspec.benchmarks.report;

import java.util.List;

/**
 * One figure: what was measured of a way to do something, over several rounds.
 *
 * @param subject what was measured, such as {@code first-run}
 * @param way how it was done, such as {@code errorspec-perCode} or {@code protobuf}
 * @param rows of the catalog; 0 where there is none
 * @param quantity what of it, with its unit, such as {@code wall-ms}
 * @param median of the rounds
 * @param lowest of the rounds
 * @param highest of the rounds
 * @param rounds how many there were
 */
public record Result(
        String subject,
        String way,
        int rows,
        String quantity,
        double median,
        double lowest,
        double highest,
        int rounds) {
    /** From the figures of all rounds, in any order; at least one. */
    public static Result of(String subject, String way, int rows, String quantity, List<Double> rounds) {
        double[] sorted =
                rounds.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        int middle = sorted.length / 2;
        double median = sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
        return new Result(subject, way, rows, quantity, median, sorted[0], sorted[sorted.length - 1], sorted.length);
    }
}
