package io.github.errorspec.benchmarks.report;

import java.util.Optional;
import java.util.OptionalDouble;

/** What a row costs. */
final class Growth {
    private Growth() {}

    /** The microseconds of a first run beyond the control, by row. */
    static OptionalDouble perRow(Results results, String way, int rows) {
        return results.find("first-run", way, rows, "wall-ms").flatMap(wall -> perRow(results, wall)).stream()
                .mapToDouble(Result::median)
                .findFirst();
    }

    /** The same of a result that has milliseconds. */
    static Optional<Result> perRow(Results results, Result wall) {
        return results.find("control", "nm", wall.rows(), "wall-ms").map(control -> {
            double micros = (wall.median() - control.median()) * 1000 / wall.rows();
            return new Result(
                    wall.subject(), wall.way(), wall.rows(), "us-per-row", micros, micros, micros, wall.rounds());
        });
    }
}
