package io.github.errorspec.emit.markdown;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Names that nothing else on a page, or in a folder, has. */
final class Anchors {
    /** What GitHub leaves out of the anchor that it makes of a heading. */
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{M}\\p{Nd}\\p{Pc}\\- ]");

    private static final Pattern ODD = Pattern.compile("[^A-Za-z0-9_-]");

    private final Map<String, Integer> taken = new HashMap<>();

    /** The anchor that GitHub makes of a heading, where those before it are known. */
    String computed(String heading) {
        String slug =
                NO_WORD.matcher(heading.toLowerCase(Locale.ROOT)).replaceAll("").replace(' ', '-');
        int before = taken.merge(slug, 1, Integer::sum) - 1;
        return before == 0 ? slug : slug + "-" + before;
    }

    /** The anchor that a heading is given. */
    String chosen(String key) {
        return unique(ODD.matcher(key).replaceAll("-"));
    }

    /** Two that differ only in case are one to some tools. */
    private String unique(String name) {
        for (int number = 1; ; number++) {
            String candidate = number == 1 ? name : name + "-" + number;
            if (taken.putIfAbsent(candidate.toLowerCase(Locale.ROOT), 1) == null) {
                return candidate;
            }
        }
    }
}
