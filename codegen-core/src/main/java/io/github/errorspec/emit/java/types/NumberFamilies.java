package io.github.errorspec.emit.java.types;

import io.github.errorspec.model.ErrorCode;

/**
 * Where the codes of some families of integers lie.
 *
 * @param low the lowest concrete code of them all
 * @param high the highest
 */
record NumberFamilies(long low, long high) {
    static NumberFamilies of(ErrorCode code) {
        long one = Long.parseLong(code.lowestInteger());
        long other = Long.parseLong(code.highest());
        return new NumberFamilies(Math.min(one, other), Math.max(one, other));
    }

    NumberFamilies and(NumberFamilies others) {
        return new NumberFamilies(Math.min(low, others.low), Math.max(high, others.high));
    }

    boolean areInts() {
        return low == (int) low && high == (int) high;
    }

    /**
     * An expression for a code with zeros for wildcards: {@code code - code % 1000} for the shape 000XXX, and
     * {@code code - code / 100 % 10 * 100} for 0X00.
     */
    static String zeroed(String shape, String code, HashType type) {
        StringBuilder expression = new StringBuilder(code);
        int end = shape.length();
        while (end > 0) {
            int start = end;
            while (start > 0 && isWildcard(shape.charAt(start - 1))) {
                start--;
            }
            if (start < end) {
                String unit = type.literal(powerOfTen(shape.length() - end));
                String span = type.literal(powerOfTen(end - start));
                expression.append(" - ").append(code);
                expression.append(end == shape.length() ? " % " + span : " / " + unit + " % " + span + " * " + unit);
            }
            end = start == end ? end - 1 : start;
        }
        return expression.toString();
    }

    private static boolean isWildcard(char c) {
        return c != '0' && c != '-';
    }

    private static long powerOfTen(int exponent) {
        return exponent == 0 ? 1 : 10 * powerOfTen(exponent - 1);
    }
}
