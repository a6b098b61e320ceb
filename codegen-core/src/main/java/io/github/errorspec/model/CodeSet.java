package io.github.errorspec.model;

/** Some codes, written in short: what a category may use, or what nobody may use. */
public sealed interface CodeSet {
    /** Whether every code that the given one stands for is in this set. */
    boolean containsAll(ErrorCode code);

    /** Whether any code that the given one stands for is in this set. */
    boolean containsAny(ErrorCode code);

    /** As a spec writes it. */
    @Override
    String toString();

    /**
     * The integers between two bounds.
     *
     * @param from the first
     * @param to the last
     */
    record Range(long from, long to) implements CodeSet {
        @Override
        public boolean containsAll(ErrorCode code) {
            Bounds bounds = Bounds.of(code);
            return bounds.low() >= from && bounds.high() <= to;
        }

        @Override
        public boolean containsAny(ErrorCode code) {
            Bounds bounds = Bounds.of(code);
            long low = Math.max(from, bounds.low());
            long high = Math.min(to, bounds.high());
            return low <= high && (!code.isFamily() || code.hasIntegerBetween(low, high));
        }

        @Override
        public String toString() {
            return from == to ? Long.toString(from) : from + "-" + to;
        }
    }

    /**
     * The strings that begin alike.
     *
     * @param text what they begin with
     */
    record Prefix(String text) implements CodeSet {
        @Override
        public boolean containsAll(ErrorCode code) {
            return code.text().startsWith(text);
        }

        @Override
        public boolean containsAny(ErrorCode code) {
            return code.text().length() >= text.length()
                    && new ErrorCode(code.text().substring(0, text.length()), code.wildcard()).matches(text);
        }

        @Override
        public String toString() {
            return text;
        }
    }

    /**
     * One string code, or one family.
     *
     * @param code the code
     */
    record Exactly(ErrorCode code) implements CodeSet {
        @Override
        public boolean containsAll(ErrorCode other) {
            return code.text().equals(other.text()) || (!other.isFamily() && code.matches(other.text()));
        }

        @Override
        public boolean containsAny(ErrorCode other) {
            return code.overlaps(other);
        }

        @Override
        public String toString() {
            return code.text();
        }
    }

    /**
     * The smallest and the largest number that an integer code stands for.
     *
     * @param low the smallest
     * @param high the largest
     */
    record Bounds(long low, long high) {
        static Bounds of(ErrorCode code) {
            // The highest digits of a negative family give its lowest number.
            long one = Long.parseLong(code.lowestInteger());
            long other = Long.parseLong(code.highest());
            return new Bounds(Math.min(one, other), Math.max(one, other));
        }
    }
}
