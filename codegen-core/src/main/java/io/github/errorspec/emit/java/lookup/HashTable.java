package io.github.errorspec.emit.java.lookup;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The size of the hash tables of a generated look-up, in which no two keys share a slot: hash and displace. All lie in the same static
 * arrays, so that the JIT knows everything of them but the key. They are filled when they are first used, which costs less than creating
 * the constants; seeds in the source would change with every row.
 *
 * @param factor what spreads the keys over the buckets
 * @param parts of the arrays, one for each kind of keys
 * @param length of the arrays
 */
record HashTable(long factor, Map<String, Part> parts, int length) {
    /** The odd number next to 2^64 through the golden ratio, whose upper half is the same for 2^32: it keeps neighbours apart. */
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private static final long GOLDEN_INT = GOLDEN >>> 32;

    /** Chance fills no bucket so much, and one of so many members still finds its slots. */
    private static final int FULLEST = 12;

    /**
     * The slots of one kind of keys.
     *
     * @param from the first
     * @param length their number, a power of two
     */
    record Part(int from, int length) {
        /** As the last arguments of the generated methods. */
        @Override
        public String toString() {
            return from + ", " + length;
        }
    }

    static HashTable of(Keys keys) {
        Map<String, Part> parts = new LinkedHashMap<>();
        int length = 0;
        for (Map.Entry<String, List<Long>> kind : keys.tables().entrySet()) {
            Part part = new Part(length, 8 * buckets(kind.getValue().size()));
            parts.put(kind.getKey(), part);
            length += part.length;
        }
        return new HashTable(factor(keys.tables().values(), keys.type()), parts, length);
    }

    Part part(String kind) {
        return Objects.requireNonNull(parts.get(kind), kind);
    }

    /** For so many keys: some two to four for each, and each of them with eight slots, so that a quarter to a half is used. */
    private static int buckets(int keys) {
        return Math.max(2, Integer.highestOneBit(keys) / 2);
    }

    /**
     * The golden factor; another one for keys that have just the distance that it maps to next to nothing. Found here, so that
     * generated code need not look for it.
     */
    private static long factor(Collection<List<Long>> tables, HashType type) {
        long factor = type == HashType.INT ? GOLDEN_INT : GOLDEN;
        while (!spreads(factor, tables, type)) {
            factor *= 5;
        }
        return factor;
    }

    private static boolean spreads(long factor, Collection<List<Long>> tables, HashType type) {
        return tables.stream().allMatch(keys -> {
            int[] members = new int[buckets(keys.size())];
            return keys.stream().allMatch(key -> ++members[type.slot(key, factor, members.length)] <= FULLEST);
        });
    }
}
