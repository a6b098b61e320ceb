package io.github.errorspec.model;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How often a pattern of Java repeats at most what may take no character: groups, and places such as {@code ^}. Counts such as
 * {@code {3}} are multiplied where they stand inside each other. {@code *} and {@code +} end by themselves where nothing is taken.
 */
final class RepeatedGroups {
    /** A quotation, an escape, a class of characters up to its first end, the beginning of a group, or a count. */
    private static final Pattern PART = Pattern.compile(
            "\\\\Q.*?(?:\\\\E|$)|\\\\.|\\[\\^?]?(?:\\\\.|[^\\]\\\\])*\\]|\\{([0-9]+)(?:,([0-9]*))?\\}|.",
            Pattern.DOTALL);

    /** Escapes that stand for a place. */
    private static final String PLACES = "bBAGzZ";

    private RepeatedGroups() {}

    /** The most repetitions; {@link Long#MAX_VALUE} if they are beyond counting. */
    static long of(String pattern) {
        Deque<Long> open = new ArrayDeque<>();
        long all = 0;
        long last = 0;
        for (Matcher part = PART.matcher(pattern); part.find(); ) {
            String text = part.group();
            if (text.equals("(")) {
                open.push(all);
                all = 0;
                last = 0;
            } else if (text.equals(")")) {
                last = Math.max(1, all);
                all = plus(open.isEmpty() ? 0 : open.pop(), last);
            } else if (part.group(1) != null) {
                long more = times(last, count(part)) - last;
                all = plus(all, more);
                last = plus(last, more);
            } else {
                last = isPlace(text) ? 1 : 0;
                all = plus(all, last);
            }
        }
        return all;
    }

    private static boolean isPlace(String text) {
        return text.equals("^") || text.equals("$") || (text.length() == 2 && PLACES.indexOf(text.charAt(1)) >= 0);
    }

    /** The larger number of a count. */
    private static long count(Matcher part) {
        String most = part.group(2) == null || part.group(2).isEmpty() ? part.group(1) : part.group(2);
        return most.length() > 10 ? Integer.MAX_VALUE : Math.max(1, Long.parseLong(most));
    }

    private static long times(long one, long other) {
        return one != 0 && other > Long.MAX_VALUE / 4 / one ? Long.MAX_VALUE / 4 : one * other;
    }

    private static long plus(long one, long other) {
        return Math.min(Long.MAX_VALUE / 4, one + other);
    }
}
