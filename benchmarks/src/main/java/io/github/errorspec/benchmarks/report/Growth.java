package io.github.errorspec.benchmarks.report;

import java.util.OptionalDouble;

/** What a row costs. */
final class Growth {
    private Growth() {}

    /** The microseconds of a first run beyond the control, by row. */
    static OptionalDouble perRow(Results results, String way, int rows) {
        OptionalDouble wall = results.median("first-run", way, rows, "wall-ms");
        OptionalDouble control = results.median("control", "nm", rows, "wall-ms");
        return wall.isPresent() && control.isPresent()
                ? OptionalDouble.of((wall.getAsDouble() - control.getAsDouble()) * 1000 / rows)
                : OptionalDouble.empty();
    }
}
