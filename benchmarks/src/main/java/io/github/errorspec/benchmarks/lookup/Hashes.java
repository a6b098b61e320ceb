package io.github.errorspec.benchmarks.lookup;

/** What the hashing competitors share. */
final class Hashes {
    private Hashes() {}

    /** How many bits number at least so many slots. */
    static int bits(int slots) {
        return 32 - Integer.numberOfLeadingZeros(Math.max(2, slots) - 1);
    }

    /** Spreads numbers that lie close together over the high bits. */
    static int spread(int number) {
        return number * 0x9E3779B9;
    }

    /** The hash of the first characters of a text; that of the text if these are all. */
    static int of(String text, int length) {
        if (length == text.length()) {
            return spread(text.hashCode());
        }
        int hash = 0;
        for (int i = 0; i < length; i++) {
            hash = 31 * hash + text.charAt(i);
        }
        return spread(hash);
    }
}
