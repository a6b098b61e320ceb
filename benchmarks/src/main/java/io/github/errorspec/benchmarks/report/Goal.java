package io.github.errorspec.benchmarks.report;

import java.math.BigDecimal;
import java.util.OptionalDouble;
import java.util.function.Function;

/**
 * A figure that we want to reach.
 *
 * @param text what it is
 * @param bound that it is compared with
 * @param isLeast whether it has to be at least the bound; at most otherwise
 * @param figure what was measured; empty if it was not
 */
record Goal(String text, double bound, boolean isLeast, Function<Results, OptionalDouble> figure) {
    static Goal atMost(double bound, String text, Function<Results, OptionalDouble> figure) {
        return new Goal(text, bound, false, figure);
    }

    static Goal atLeast(double bound, String text, Function<Results, OptionalDouble> figure) {
        return new Goal(text, bound, true, figure);
    }

    /** Whether it was measured, and reached. */
    boolean isMet(Results results) {
        OptionalDouble measured = figure.apply(results);
        return measured.isPresent() && (isLeast ? measured.getAsDouble() >= bound : measured.getAsDouble() <= bound);
    }

    void addTo(MarkdownTable table, Results results) {
        OptionalDouble measured = figure.apply(results);
        String wanted = (isLeast ? "at least " : "at most ")
                + BigDecimal.valueOf(bound).stripTrailingZeros().toPlainString();
        table.row(text, wanted, measured.isPresent() ? Numbers.text(measured.getAsDouble()) : "not measured");
    }
}
