package io.github.errorspec.emit.python;

import java.util.Comparator;
import java.util.Locale;

/** The order in which Python's linters want names: numbers in them count by their size. Names are of ASCII letters and digits. */
final class NaturalOrder {
    /** Of exports: classes first, then the rest. */
    static final Comparator<String> OF_EXPORTS = Comparator.comparing(
                    (String name) -> !Character.isUpperCase(name.charAt(0)))
            .thenComparing(NaturalOrder::compare);

    /** Of what an import names, whatever the case. */
    static final Comparator<String> OF_IMPORTS = Comparator.comparing(
                    (String name) -> !Character.isUpperCase(name.charAt(0)))
            .thenComparing(name -> name.toLowerCase(Locale.ROOT), NaturalOrder::compare)
            .thenComparing(NaturalOrder::compare);

    private NaturalOrder() {}

    static int compare(String one, String other) {
        int i = 0;
        int j = 0;
        while (i < one.length() && j < other.length()) {
            int order;
            if (isDigit(one.charAt(i)) && isDigit(other.charAt(j))) {
                int oneEnd = endOfNumber(one, i);
                int otherEnd = endOfNumber(other, j);
                order = compareNumbers(one.substring(i, oneEnd), other.substring(j, otherEnd));
                i = oneEnd;
                j = otherEnd;
            } else {
                order = Character.compare(one.charAt(i++), other.charAt(j++));
            }
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(one.length() - i, other.length() - j);
    }

    /** With a zero in front they are digits behind a point. */
    private static int compareNumbers(String one, String other) {
        boolean fraction = one.charAt(0) == '0' || other.charAt(0) == '0';
        int bySize = fraction ? 0 : Integer.compare(one.length(), other.length());
        return bySize != 0 ? bySize : one.compareTo(other);
    }

    private static int endOfNumber(String text, int start) {
        int end = start;
        while (end < text.length() && isDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
