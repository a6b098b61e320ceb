package io.github.errorspec.benchmarks.jvm;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * What a program was asked for, in properties of the system; one that is empty is not given.
 *
 * @param sizes of catalogs, in rows
 * @param rounds of all sizes
 */
public record Options(List<Integer> sizes, int rounds) {
    /**
     * The properties {@code sizes} and {@code rounds}; {@code quick} is one round of 24 rows, which only tries the program.
     *
     * @param usual what is taken where nothing is given
     */
    public static Options of(UnaryOperator<String> properties, Options usual) {
        boolean quick = "true".equals(properties.apply("quick"));
        List<Integer> sizes = numbers(properties.apply("sizes"));
        List<Integer> rounds = numbers(properties.apply("rounds"));
        return new Options(
                !sizes.isEmpty() ? sizes : quick ? List.of(24) : usual.sizes,
                !rounds.isEmpty() ? rounds.get(0) : quick ? 1 : usual.rounds);
    }

    private static List<Integer> numbers(String list) {
        return Stream.of(list.split("[,\\s]+", -1))
                .filter(word -> !word.isEmpty())
                .map(Integer::valueOf)
                .toList();
    }

    /** Of this JVM. */
    public static Options of(List<Integer> sizes, int rounds) {
        return of(name -> System.getProperty(name, ""), new Options(sizes, rounds));
    }
}
