package io.github.errorspec.benchmarks.loading;

import io.github.errorspec.benchmarks.report.Result;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What was measured of layouts, in the order in which it came up. */
final class Figures {
    private final Map<Figure, List<Double>> rounds = new LinkedHashMap<>();

    private record Figure(Layout layout, String quantity) {
        Result of(List<Double> rounds) {
            return Result.of("loading", layout.name(), layout.rows(), quantity, rounds);
        }
    }

    void add(Layout layout, String quantity, double value) {
        rounds.computeIfAbsent(new Figure(layout, quantity), key -> new ArrayList<>())
                .add(value);
    }

    List<Result> results() {
        return rounds.entrySet().stream()
                .map(figure -> figure.getKey().of(figure.getValue()))
                .toList();
    }
}
