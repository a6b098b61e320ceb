package io.github.errorspec.emit.markdown;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** The anchors of a page, of which no two are the same. */
final class Anchors {
    /** What GitHub leaves out of the anchor that it makes of a heading. */
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{M}\\p{Nd}\\p{Pc}\\- ]");

    private final Map<String, Integer> taken = new HashMap<>();

    /** The anchor that GitHub makes of a heading, where those before it are known. */
    String computed(String heading) {
        String slug =
                NO_WORD.matcher(heading.toLowerCase(Locale.ROOT)).replaceAll("").replace(' ', '-');
        int before = taken.merge(slug, 1, Integer::sum) - 1;
        return before == 0 ? slug : slug + "-" + before;
    }

    /** An anchor that a heading is given; two that differ only in case are one to some tools. */
    String chosen(String name) {
        for (int number = 1; ; number++) {
            String candidate = number == 1 ? name : name + "-" + number;
            if (taken.putIfAbsent(candidate.toLowerCase(Locale.ROOT), 1) == null) {
                return candidate;
            }
        }
    }
}
