package io.github.errorspec.emit.java.lookup;

import io.github.errorspec.model.ErrorCode;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ToLongFunction;
import java.util.stream.LongStream;

/**
 * What stands for the codes in hash tables. Those of one table differ.
 *
 * @param type what they are
 * @param base by which the hash of a string grows with each character
 * @param tables the keys of all errors, by the shapes of their codes
 */
record Keys(HashType type, int base, SortedMap<String, List<Long>> tables) {
    /** That of {@link String#hashCode}. */
    private static final int BASE = 31;

    /** More than there are characters in codes, so that different short codes have different hashes. */
    private static final int LARGE_BASE = 131;

    /** Integers: the key is the code itself, with zeros for the wildcards of a family. */
    static Keys ofNumbers(SortedMap<String, List<ErrorCode>> codes) {
        boolean small = codes.values().stream().flatMapToLong(Keys::bounds).allMatch(code -> code == (int) code);
        HashType type = small ? HashType.INT : HashType.LONG;
        return new Keys(type, BASE, keys(codes, code -> Long.parseLong(code.lowest())));
    }

    /** The lowest and the highest concrete code of each of these. */
    static LongStream bounds(Collection<ErrorCode> codes) {
        return codes.stream()
                .flatMapToLong(
                        code -> LongStream.of(Long.parseLong(code.lowestInteger()), Long.parseLong(code.highest())));
    }

    /**
     * Strings: the key is a hash of the code without wildcards. It is {@link String#hashCode}, which strings remember, unless that is
     * the same for two codes; then it is one of 64 bits.
     */
    static Keys ofTexts(SortedMap<String, List<ErrorCode>> codes) {
        Keys keys = new Keys(HashType.INT, BASE, keys(codes, code -> (int) hash(code, BASE)));
        for (int base = LARGE_BASE; !keys.allDiffer(); base += 2) {
            int tried = base;
            keys = new Keys(HashType.LONG, base, keys(codes, code -> hash(code, tried)));
        }
        return keys;
    }

    private static long hash(ErrorCode code, int base) {
        long hash = 0;
        String fixed = code.wildcard()
                .map(letter -> code.text().replace("" + letter, ""))
                .orElse(code.text());
        for (int i = 0; i < fixed.length(); i++) {
            hash = base * hash + fixed.charAt(i);
        }
        return hash;
    }

    private static SortedMap<String, List<Long>> keys(
            SortedMap<String, List<ErrorCode>> codes, ToLongFunction<ErrorCode> key) {
        SortedMap<String, List<Long>> keys = new TreeMap<>(codes.comparator());
        codes.forEach((shape, members) ->
                keys.put(shape, members.stream().mapToLong(key).boxed().toList()));
        return keys;
    }

    private boolean allDiffer() {
        return tables.values().stream().allMatch(keys -> new HashSet<>(keys).size() == keys.size());
    }
}
