package io.github.errorspec.benchmarks.jvm;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The arguments of a program: {@code --rows 24,2000 --rounds 5}.
 *
 * @param values what is given, by name without hyphens
 */
public record Arguments(Map<String, String> values) {
    /**
     * Reads arguments.
     *
     * @param names that there are; another one is an error
     */
    public static Arguments of(String[] arguments, Set<String> names) {
        Map<String, String> values = new HashMap<>();
        for (int i = 0; i < arguments.length; i += 2) {
            String name = arguments[i].replaceFirst("^--", "");
            if (!names.contains(name) || i + 1 == arguments.length) {
                throw new IllegalArgumentException(
                        "what is `" + arguments[i] + "`? Each of " + names + " takes a value, as in --rows 24,2000");
            }
            values.put(name, arguments[i + 1]);
        }
        return new Arguments(values);
    }

    public String text(String name, String absent) {
        return values.getOrDefault(name, absent);
    }

    public int number(String name, int absent) {
        return numbers(name, absent).get(0);
    }

    public List<Integer> numbers(String name, int... absent) {
        String given = values.get(name);
        return given == null
                ? IntStream.of(absent).boxed().toList()
                : Arrays.stream(given.split(",", -1)).map(Integer::valueOf).toList();
    }
}
