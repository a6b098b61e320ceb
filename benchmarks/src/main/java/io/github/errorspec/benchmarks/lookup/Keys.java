package io.github.errorspec.benchmarks.lookup;

import io.github.errorspec.benchmarks.catalog.CodeStyle;
import io.github.errorspec.model.Catalog;
import io.github.errorspec.model.ErrorCode;
import io.github.errorspec.model.ErrorDefinition;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Codes to look up, in random order.
 *
 * @param exact codes of exact rows
 * @param families codes that only a family has
 * @param misses codes that nothing has, near those of exact rows
 */
record Keys(List<String> exact, List<String> families, List<String> misses) {
    /** How many there are of each kind: too many for the branch predictor to learn them by heart. */
    static final int COUNT = 8192;

    static Keys of(Catalog catalog) {
        List<ErrorCode> codes =
                catalog.errors().stream().map(ErrorDefinition::code).toList();
        List<String> exact = codes.stream()
                .filter(code -> !code.isFamily())
                .map(ErrorCode::text)
                .toList();
        List<String> families =
                codes.stream().filter(ErrorCode::isFamily).map(Keys::prefix).toList();
        Set<String> taken = Set.copyOf(exact);
        Set<String> blocksOfFamilies = Set.copyOf(families);
        Random random = new Random(1);
        return new Keys(
                some(Stream.generate(() -> pick(exact, random))),
                some(Stream.generate(() -> pick(families, random) + digits(random))
                        .filter(code -> !taken.contains(code))),
                some(Stream.generate(() -> pick(exact, random))
                        .map(code -> code.substring(0, code.length() - CodeStyle.WILDCARDS))
                        .filter(block -> !blocksOfFamilies.contains(block))
                        .map(block -> block + digits(random))
                        .filter(code -> !taken.contains(code))));
    }

    private static String prefix(ErrorCode code) {
        return code.text().substring(0, code.text().length() - CodeStyle.WILDCARDS);
    }

    private static String pick(List<String> codes, Random random) {
        return codes.get(random.nextInt(codes.size()));
    }

    private static String digits(Random random) {
        return String.format("%03d", random.nextInt(1000));
    }

    /** No key is the same object as a code in a table: those that come over the wire are not either. */
    private static List<String> some(Stream<String> codes) {
        return codes.limit(COUNT).map(code -> new String(code.toCharArray())).collect(Collectors.toList());
    }
}
