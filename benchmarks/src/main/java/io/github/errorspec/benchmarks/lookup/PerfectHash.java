package io.github.errorspec.benchmarks.lookup;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/**
 * Hash and displace: a first hash chooses a bucket, and the seed of the bucket sends each of its members to a free slot.
 *
 * @param seeds of the buckets
 * @param bucketShift from a hash to its bucket
 * @param slotShift from a hash with its seed to its slot
 */
@SuppressWarnings("ArrayRecordComponent") // Nobody compares tables.
record PerfectHash(int[] seeds, int bucketShift, int slotShift) {
    private static final int MEMBERS_PER_BUCKET = 4;

    /** For hashes that all differ. */
    static PerfectHash of(int[] hashes) {
        int bucketBits = Hashes.bits(hashes.length / MEMBERS_PER_BUCKET);
        PerfectHash perfect =
                new PerfectHash(new int[1 << bucketBits], 32 - bucketBits, 32 - Hashes.bits(hashes.length * 5 / 4));
        List<List<Integer>> buckets = new ArrayList<>();
        for (int i = 0; i < 1 << bucketBits; i++) {
            buckets.add(new ArrayList<>());
        }
        for (int hash : hashes) {
            buckets.get(hash >>> perfect.bucketShift).add(hash);
        }
        // The fullest first, while most slots are free.
        buckets.sort(Comparator.comparing(bucket -> -bucket.size()));
        BitSet taken = new BitSet();
        buckets.stream().filter(bucket -> !bucket.isEmpty()).forEach(bucket -> perfect.place(bucket, taken));
        return perfect;
    }

    private void place(List<Integer> bucket, BitSet taken) {
        int index = bucket.get(0) >>> bucketShift;
        BitSet slots = new BitSet();
        do {
            seeds[index]++;
            slots.clear();
            bucket.forEach(hash -> slots.set(slot(hash)));
        } while (slots.cardinality() < bucket.size() || slots.intersects(taken));
        taken.or(slots);
    }

    int size() {
        return 1 << (32 - slotShift);
    }

    int slot(int hash) {
        return ((hash ^ seeds[hash >>> bucketShift]) * 0x85EBCA6B) >>> slotShift;
    }
}
