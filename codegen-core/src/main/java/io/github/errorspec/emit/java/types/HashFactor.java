package io.github.errorspec.emit.java.types;

import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;

/** The factor that spreads the keys of a catalog over the buckets of the generated tables. */
final class HashFactor {
    /** The odd number next to 2^64 through the golden ratio, whose upper half is the same for 2^32: it keeps neighbours apart. */
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private static final long GOLDEN_INT = GOLDEN >>> 32;

    /** Chance fills no bucket so much, and one of so many members still finds its slots. */
    private static final int FULLEST = 12;

    private HashFactor() {}

    /**
     * The golden factor; another one for keys that have just the distance that it maps to next to nothing. Found here, so that
     * generated code need not look for it.
     */
    static long of(Collection<List<Long>> tables, HashType type) {
        long factor = type == HashType.INT ? GOLDEN_INT : GOLDEN;
        while (!tables.stream().allMatch(spreadBy(factor, type))) {
            factor *= 5;
        }
        return factor;
    }

    private static Predicate<List<Long>> spreadBy(long factor, HashType type) {
        return keys -> {
            int[] members = new int[HashTable.buckets(keys.size())];
            return keys.stream().allMatch(key -> ++members[type.slot(key, factor, members.length)] <= FULLEST);
        };
    }
}
