package io.github.errorspec.benchmarks.catalog;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

/** What the codes of a made catalog look like. Each category has a block of its own, which the codes begin with. */
public enum CodeStyle {
    /** Integers of six digits, three of them for the block: {@code 101001}, {@code 104XXX}. */
    INTEGER("codes: {type: integer, wildcard: X}") {
        @Override
        List<String> blocks(int count, Random random) {
            int first = count < 900 ? 101 : 10_001;
            return IntStream.range(first, first + count)
                    .mapToObj(String::valueOf)
                    .toList();
        }

        @Override
        String space(String block) {
            return "range: " + block + "000-" + block + "999";
        }
    },
    /** Five characters as those of SQLSTATE, two of them for the block: {@code 22004}, {@code 2Bxxx}. */
    TEXT("codes: {type: string, wildcard: x}") {
        @Override
        List<String> blocks(int count, Random random) {
            // Different hashes, so that there can be a perfect one.
            Set<Integer> hashes = new HashSet<>();
            return random.ints(36, 36 * 36)
                    .mapToObj(number -> Integer.toString(number, 36).toUpperCase(Locale.ROOT))
                    .filter(block -> hashes.add(block.hashCode()))
                    .limit(count)
                    .toList();
        }

        @Override
        String space(String block) {
            return "prefix: \"" + block + '"';
        }
    };

    /** How many digits a family leaves open; its code ends with that many wildcards. */
    public static final int WILDCARDS = 3;

    private final String declaration;

    CodeStyle(String declaration) {
        this.declaration = declaration;
    }

    /** What codes of this style are, as the spec says it. */
    String declaration() {
        return declaration;
    }

    abstract List<String> blocks(int count, Random random);

    /** What the spec says of the codes of a block. */
    abstract String space(String block);

    String code(String block, int number) {
        return block + String.format(Locale.ROOT, "%03d", number);
    }

    String family(String block) {
        return block + (this == INTEGER ? "XXX" : "xxx");
    }
}
