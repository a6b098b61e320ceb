package io.github.errorspec.model;

import java.math.BigInteger;
import java.util.regex.Pattern;

/** What codes are on the wire. */
public enum CodeType {
    /** A JSON number; every code is a decimal integer of at most 64 bits. */
    INTEGER,
    /** A JSON string. */
    STRING;

    /** Of families of integers, where a catalog names no other. */
    public static final char WILDCARD = 'X';

    private static final Pattern DECIMAL = Pattern.compile("0|-?[1-9][0-9]*");

    /** Of 64 bits, with a sign. */
    private static final int MAX_DIGITS = 20;

    /** Whether a catalog of integers can have this code, or this family. */
    public static boolean isInteger(String text, char wildcard) {
        // A family's first wildcard may stand for any digit, so its highest code tells; the lowest may begin with
        // zeros.
        String digits = text.replace(wildcard, '9');
        return digits.length() <= MAX_DIGITS
                && DECIMAL.matcher(digits).matches()
                && (digits.length() < MAX_DIGITS - 1 || new BigInteger(digits).bitLength() < Long.SIZE);
    }
}
