package io.github.errorspec.benchmarks.lookup;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** From texts to errors, in one way of doing it; records for the reason that {@link CodeTable} gives. */
@SuppressWarnings("ArrayRecordComponent") // Nobody compares tables.
interface TextTable {
    /** What the first characters of a code stand for, or all of them; without a copy where that can be. */
    @Nullable
    Object get(String code, int length);

    private static boolean is(String key, String code, int length) {
        return length == code.length() ? key.equals(code) : code.startsWith(key);
    }

    /** Binary search. */
    record Sorted(String[] codes, Object[] errors) implements TextTable {
        static TextTable of(List<Row<String>> rows) {
            List<Row<String>> sorted = Row.sorted(rows);
            return new Sorted(
                    sorted.stream().map(Row::code).toArray(String[]::new),
                    sorted.stream().map(Row::error).toArray());
        }

        @Override
        public @Nullable Object get(String code, int length) {
            int low = 0;
            int high = codes.length - 1;
            while (low <= high) {
                int middle = (low + high) >>> 1;
                int order = length == code.length() ? codes[middle].compareTo(code) : compare(codes[middle], code);
                if (order == 0) {
                    return errors[middle];
                }
                low = order < 0 ? middle + 1 : low;
                high = order < 0 ? high : middle - 1;
            }
            return null;
        }

        private static int compare(String key, String code) {
            for (int i = 0; i < key.length(); i++) {
                int order = key.charAt(i) - code.charAt(i);
                if (order != 0) {
                    return order;
                }
            }
            return 0;
        }
    }

    /** Hashing with linear probing, at most half full. */
    record Open(int[] hashes, @Nullable String[] codes, Object[] errors, int shift) implements TextTable {
        static TextTable of(List<Row<String>> rows) {
            int bits = Hashes.bits(2 * rows.size());
            Open table = new Open(new int[1 << bits], new String[1 << bits], new Object[1 << bits], 32 - bits);
            for (Row<String> row : rows) {
                int hash = Hashes.of(row.code(), row.code().length());
                int i = hash >>> table.shift;
                while (table.codes[i] != null) {
                    i = (i + 1) & (table.codes.length - 1);
                }
                table.hashes[i] = hash;
                table.codes[i] = row.code();
                table.errors[i] = row.error();
            }
            return table;
        }

        @Override
        public @Nullable Object get(String code, int length) {
            int hash = Hashes.of(code, length);
            for (int i = hash >>> shift; ; i = (i + 1) & (codes.length - 1)) {
                String key = codes[i];
                if (key == null) {
                    return null;
                }
                if (hashes[i] == hash && is(key, code, length)) {
                    return errors[i];
                }
            }
        }
    }

    /** A perfect hash: every code has a slot of its own, which depends on a seed for its bucket. */
    record Perfect(PerfectHash hash, @Nullable String[] codes, Object[] errors) implements TextTable {
        static TextTable of(List<Row<String>> rows) {
            PerfectHash hash = PerfectHash.of(rows.stream()
                    .mapToInt(row -> Hashes.of(row.code(), row.code().length()))
                    .toArray());
            Perfect table = new Perfect(hash, new String[hash.size()], new Object[hash.size()]);
            for (Row<String> row : rows) {
                int slot = hash.slot(Hashes.of(row.code(), row.code().length()));
                table.codes[slot] = row.code();
                table.errors[slot] = row.error();
            }
            return table;
        }

        @Override
        public @Nullable Object get(String code, int length) {
            int slot = hash.slot(Hashes.of(code, length));
            String key = codes[slot];
            return key != null && is(key, code, length) ? errors[slot] : null;
        }
    }

    /** What one would write without thinking. */
    record Hashed(Map<String, Object> errors) implements TextTable {
        static TextTable of(List<Row<String>> rows) {
            Map<String, Object> errors = new HashMap<>();
            rows.forEach(row -> errors.put(row.code(), row.error()));
            return new Hashed(errors);
        }

        @Override
        public @Nullable Object get(String code, int length) {
            return errors.get(code.substring(0, length));
        }
    }
}
