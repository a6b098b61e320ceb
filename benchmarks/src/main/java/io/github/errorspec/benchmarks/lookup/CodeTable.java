package io.github.errorspec.benchmarks.lookup;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * From integers to errors, in one way of doing it. The ways are records because the JIT trusts the fields of records that it
 * knows as it trusts static ones: none of them is slowed down by how it is measured.
 */
@SuppressWarnings("ArrayRecordComponent") // Nobody compares tables.
interface CodeTable {
    @Nullable
    Object get(int code);

    /** Binary search. */
    record Sorted(int[] codes, Object[] errors) implements CodeTable {
        static CodeTable of(List<Row<Integer>> rows) {
            List<Row<Integer>> sorted = Row.sorted(rows);
            return new Sorted(
                    sorted.stream().mapToInt(Row::code).toArray(),
                    sorted.stream().map(Row::error).toArray());
        }

        @Override
        public @Nullable Object get(int code) {
            int i = Arrays.binarySearch(codes, code);
            return i >= 0 ? errors[i] : null;
        }
    }

    /** Hashing with linear probing, at most half full. The code 0 cannot be in it. */
    record Open(int[] codes, Object[] errors, int shift) implements CodeTable {
        static CodeTable of(List<Row<Integer>> rows) {
            int bits = Hashes.bits(2 * rows.size());
            Open table = new Open(new int[1 << bits], new Object[1 << bits], 32 - bits);
            for (Row<Integer> row : rows) {
                int i = Hashes.spread(row.code()) >>> table.shift;
                while (table.codes[i] != 0) {
                    i = (i + 1) & (table.codes.length - 1);
                }
                table.codes[i] = row.code();
                table.errors[i] = row.error();
            }
            return table;
        }

        @Override
        public @Nullable Object get(int code) {
            for (int i = Hashes.spread(code) >>> shift; codes[i] != 0; i = (i + 1) & (codes.length - 1)) {
                if (codes[i] == code) {
                    return errors[i];
                }
            }
            return null;
        }
    }

    /** A perfect hash: every code has a slot of its own, which depends on a seed for its bucket. */
    record Perfect(PerfectHash hash, int[] codes, Object[] errors) implements CodeTable {
        static CodeTable of(List<Row<Integer>> rows) {
            PerfectHash hash = PerfectHash.of(
                    rows.stream().mapToInt(Row::code).map(Hashes::spread).toArray());
            Perfect table = new Perfect(hash, new int[hash.size()], new Object[hash.size()]);
            for (Row<Integer> row : rows) {
                int slot = hash.slot(Hashes.spread(row.code()));
                table.codes[slot] = row.code();
                table.errors[slot] = row.error();
            }
            return table;
        }

        @Override
        public @Nullable Object get(int code) {
            int slot = hash.slot(Hashes.spread(code));
            return codes[slot] == code ? errors[slot] : null;
        }
    }

    /** What one would write without thinking. */
    record Boxed(Map<Long, Object> errors) implements CodeTable {
        static CodeTable of(List<Row<Integer>> rows) {
            Map<Long, Object> errors = new HashMap<>();
            rows.forEach(row -> errors.put(row.code().longValue(), row.error()));
            return new Boxed(errors);
        }

        @Override
        public @Nullable Object get(int code) {
            return errors.get((long) code);
        }
    }
}
