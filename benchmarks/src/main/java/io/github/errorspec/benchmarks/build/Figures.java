package io.github.errorspec.benchmarks.build;

import io.github.errorspec.benchmarks.report.Result;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The figures of all rounds. */
final class Figures {
    private record Key(String subject, String way, int rows, String quantity) {}

    private final Map<Key, List<Double>> figures = new LinkedHashMap<>();

    void add(Case builds, String subject, String quantity, double figure) {
        figures.computeIfAbsent(
                        new Key(subject, builds.way().name(), builds.rows(), quantity), key -> new ArrayList<>())
                .add(figure);
    }

    /** Forgets a case: where a build failed, those before it are not worth much either. */
    void remove(Case builds) {
        figures.keySet().removeIf(key -> key.way().equals(builds.way().name()) && key.rows() == builds.rows());
    }

    List<Result> results() {
        return figures.entrySet().stream()
                .map(entry -> {
                    Key key = entry.getKey();
                    return Result.of(key.subject(), key.way(), key.rows(), key.quantity(), entry.getValue());
                })
                .toList();
    }
}
