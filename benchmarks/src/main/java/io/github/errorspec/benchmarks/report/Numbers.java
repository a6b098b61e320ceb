package io.github.errorspec.benchmarks.report;

import java.util.Locale;

/** Figures as people read them, the same in every locale. */
final class Numbers {
    private Numbers() {}

    /** With three digits that say something: 0.0123, 1.23, 12.3, 1,234. */
    static String text(double number) {
        double size = Math.abs(number);
        if (size >= 100 || number == Math.rint(number)) {
            return String.format(Locale.ROOT, "%,.0f", number);
        }
        int decimals = size >= 10 ? 1 : size >= 1 ? 2 : size >= 0.1 ? 3 : 4;
        return String.format(Locale.ROOT, "%." + decimals + "f", number);
    }

    /** The median with the lowest and the highest, which are left out where they are the same. */
    static String text(Result result) {
        return result.lowest() == result.highest()
                ? text(result.median())
                : text(result.median()) + " (" + text(result.lowest()) + " to " + text(result.highest()) + ")";
    }
}
