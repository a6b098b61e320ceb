package io.github.errorspec.benchmarks.report;

import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.DoubleStream;

/** What we want to reach, and what of it was measured. */
final class Goals {
    private static final String RATIO = "wall/nm";
    private static final String PER_CODE = "errorspec-perCode";
    private static final String NESTED = "errorspec-nested";
    private static final String ONE = "errorspec-one";
    private static final String EVERY_LANGUAGE = "errorspec-all";

    private static final List<Goal> ALL = List.of(
            Goal.atMost(1.25, "first run, nested, 24 rows, wall / nm", median("first-run", NESTED, 24, RATIO)),
            Goal.atMost(1.5, "first run, nested, 2,000 rows, wall / nm", median("first-run", NESTED, 2_000, RATIO)),
            Goal.atMost(2.9, "first run, nested, 20,000 rows, wall / nm", median("first-run", NESTED, 20_000, RATIO)),
            Goal.atMost(
                    1.25, "first run, a file per row, 24 rows, wall / nm", median("first-run", PER_CODE, 24, RATIO)),
            Goal.atMost(
                    2.2,
                    "first run, a file per row, 2,000 rows, wall / nm",
                    median("first-run", PER_CODE, 2_000, RATIO)),
            Goal.atMost(
                    1,
                    "first run, a file per row, time per row beyond nm at 20,000 rows / at 2,000",
                    growth(PER_CODE, 2_000, 20_000)),
            Goal.atMost(1.05, "nothing changed, 24 rows, wall / nm", worst("nothing-changed", 24)),
            Goal.atMost(1.1, "nothing changed, 2,000 rows, wall / nm", worst("nothing-changed", 2_000)),
            Goal.atMost(1.15, "nothing changed, 20,000 rows, wall / nm", worst("nothing-changed", 20_000)),
            Goal.atMost(
                    3,
                    "one row changed, a file per row, 2,000 rows, files written",
                    median("one-row-changed", PER_CODE, 2_000, "sources-written")),
            Goal.atLeast(4.5, "first run, 2,000 rows, openapi-generator / nested", faster("openapi-generator", NESTED)),
            Goal.atLeast(
                    4.5,
                    "first run, 2,000 rows, openapi-generator / a file per row",
                    faster("openapi-generator", PER_CODE)),
            Goal.atLeast(2.5, "first run, 2,000 rows, jsonschema2pojo / nested", faster("jsonschema2pojo", NESTED)),
            Goal.atLeast(
                    2.5,
                    "first run, 2,000 rows, jsonschema2pojo / a file per row",
                    faster("jsonschema2pojo", PER_CODE)),
            Goal.atLeast(1, "first run, 2,000 rows, native protoc / nested", faster("protobuf", NESTED)),
            Goal.atLeast(1, "first run, 2,000 rows, native protoc / a file per row", faster("protobuf", PER_CODE)),
            Goal.atMost(
                    20,
                    "nothing changed, 24 rows, ms in the goal",
                    median("nothing-changed", PER_CODE, 24, "in-goal-ms")),
            Goal.atMost(
                    60,
                    "nothing changed, 2,000 rows, ms in the goal",
                    median("nothing-changed", PER_CODE, 2_000, "in-goal-ms")),
            Goal.atMost(
                    1,
                    "first run, nested, time per row beyond nm at 100,000 rows / at 2,000",
                    growth(NESTED, 2_000, 100_000)),
            Goal.atMost(
                    1,
                    "first run, a file per row, time per row beyond nm at 100,000 rows / at 2,000",
                    growth(PER_CODE, 2_000, 100_000)),
            Goal.atMost(500, "first run, 20,000 rows, MB at most", worst("first-run", 20_000, "peak-mb")),
            Goal.atMost(1_536, "first run, 100,000 rows, MB at most", worst("first-run", 100_000, "peak-mb")),
            Goal.atLeast(100_000, "rows that were generated and compiled", results -> results.of("first-compile", RATIO)
                    .filter(result -> result.way().equals(ONE))
                    .mapToDouble(Result::rows)
                    .max()),
            Goal.atMost(
                    0.55,
                    "compile without generation, 2,000 rows, one exception class / a class per row",
                    Goals::compact),
            Goal.atMost(
                    2,
                    "first run, 2,000 rows, all languages / Java alone, wall",
                    slower(EVERY_LANGUAGE, PER_CODE, "wall-ms")),
            Goal.atMost(
                    2,
                    "first run, 2,000 rows, all languages / Java alone, in the goal",
                    slower(EVERY_LANGUAGE, PER_CODE, "in-goal-ms")),
            Goal.atMost(
                    3,
                    "command line, first run, 24 rows, wall / a JVM that does nothing",
                    median("cli-first-run", "launcher", 24, "wall/jvm")),
            Goal.atMost(
                    1.3,
                    "check against an equal lock, 20,000 rows, wall / without a lock",
                    median("check", "equal-lock", 20_000, "wall/no-lock")),
            Goal.atMost(
                    1.3,
                    "check against a lock, one row changed, 20,000 rows, wall / without a lock",
                    median("check", "one-row-changed", 20_000, "wall/no-lock")),
            Goal.atMost(1.2, "look-up of an integer code, generated / fastest by hand", fastest("CodeLookup-exact")),
            Goal.atMost(1.2, "look-up of a string code, generated / fastest by hand", fastest("TextLookup-exact")));

    private Goals() {}

    /** How many of them are met. */
    static String count(Results results) {
        long met = ALL.stream().filter(goal -> goal.isMet(results)).count();
        return met + " of " + ALL.size() + " goals are met.";
    }

    static String met(Results results) {
        return table(results, true);
    }

    /** Those that are not met, and those that were not measured. */
    static String missed(Results results) {
        return table(results, false);
    }

    private static String table(Results results, boolean met) {
        List<Goal> goals =
                ALL.stream().filter(goal -> goal.isMet(results) == met).toList();
        if (goals.isEmpty()) {
            return "None.";
        }
        MarkdownTable table = new MarkdownTable(List.of("goal", "wanted", "measured"));
        goals.forEach(goal -> goal.addTo(table, results));
        return table.toString();
    }

    private static Function<Results, OptionalDouble> median(String subject, String way, int rows, String quantity) {
        return results -> results.median(subject, way, rows, quantity);
    }

    private static Function<Results, OptionalDouble> worst(String subject, int rows) {
        return worst(subject, rows, RATIO);
    }

    /** The highest median of all layouts. */
    private static Function<Results, OptionalDouble> worst(String subject, int rows, String quantity) {
        return results -> results.of(subject, quantity)
                .filter(result -> result.way().startsWith("errorspec-") && result.rows() == rows)
                .mapToDouble(Result::median)
                .max();
    }

    /** How many times as long as ours the first run of another takes. */
    private static Function<Results, OptionalDouble> faster(String rival, String way) {
        return slower(rival, way, RATIO);
    }

    /** What one takes for a first run, in what another takes. */
    static Function<Results, OptionalDouble> slower(String way, String other, String quantity) {
        return results -> divide(
                results.median("first-run", way, 2_000, quantity), results.median("first-run", other, 2_000, quantity));
    }

    private static Function<Results, OptionalDouble> growth(String way, int fewRows, int manyRows) {
        return results -> divide(Growth.perRow(results, way, manyRows), Growth.perRow(results, way, fewRows));
    }

    private static OptionalDouble compact(Results results) {
        String quantity = "compile-without-generation-ms";
        return divide(
                results.median("first-compile", ONE, 2_000, quantity),
                results.median("first-compile", PER_CODE, 2_000, quantity));
    }

    /** Ours against the best of the others; the worst of all sizes. */
    private static Function<Results, OptionalDouble> fastest(String subject) {
        return results -> results.of(subject, "ns")
                .filter(result -> result.way().equals("GENERATED"))
                .flatMapToDouble(ours -> others(results, ours).min().stream().map(best -> ours.median() / best))
                .max();
    }

    private static DoubleStream others(Results results, Result ours) {
        return results.of(ours.subject(), ours.quantity())
                .filter(any -> any.rows() == ours.rows() && !any.way().startsWith(ours.way()))
                .mapToDouble(Result::median);
    }

    private static OptionalDouble divide(OptionalDouble one, OptionalDouble other) {
        return one.isPresent() && other.isPresent()
                ? OptionalDouble.of(one.getAsDouble() / other.getAsDouble())
                : OptionalDouble.empty();
    }
}
