package io.github.errorspec.benchmarks.build;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * What to measure.
 *
 * @param sizes of catalogs, in rows
 * @param rounds of all cases; when absent, the fewer the longer they take
 * @param ways by name
 * @param heap a limit such as {@code 1g} for Maven; when absent, Java's default
 */
record BuildOptions(List<Integer> sizes, OptionalInt rounds, List<String> ways, Optional<String> heap) {
    private static final List<Integer> USUAL_SIZES = List.of(24, 2_000, 20_000);
    private static final List<Integer> ALL_SIZES = List.of(24, 2_000, 20_000, 100_000);
    private static final List<Integer> QUICK_SIZES = List.of(24);

    /** From properties of the system: {@code sizes}, {@code rounds}, {@code ways}, {@code heap}, {@code full}, {@code quick}. */
    static BuildOptions of(UnaryOperator<String> properties) {
        boolean quick = Boolean.parseBoolean(properties.apply("quick"));
        boolean full = Boolean.parseBoolean(properties.apply("full"));
        List<Integer> sizes =
                words(properties.apply("sizes")).map(Integer::valueOf).toList();
        OptionalInt rounds =
                words(properties.apply("rounds")).mapToInt(Integer::parseInt).findFirst();
        List<String> ways = words(properties.apply("ways")).toList();
        return new BuildOptions(
                sizes.isEmpty() ? (quick ? QUICK_SIZES : full ? ALL_SIZES : USUAL_SIZES) : sizes,
                rounds.isEmpty() && quick ? OptionalInt.of(1) : rounds,
                ways.isEmpty() ? Way.USUAL : ways,
                words(properties.apply("heap")).findFirst());
    }

    private static Stream<String> words(String list) {
        return Stream.of(list.split("[,\\s]+", -1)).filter(word -> !word.isEmpty());
    }

    /** How often the builds of a case are measured; the others take minutes for large catalogs. */
    int roundsFor(Case builds) {
        int rows = builds.rows();
        int usual = rows <= 2_000 ? 9 : rows <= 20_000 ? 5 : 2;
        return rounds.orElse(usual);
    }
}
