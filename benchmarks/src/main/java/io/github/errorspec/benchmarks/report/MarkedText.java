package io.github.errorspec.benchmarks.report;

import java.util.Map;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A hand-written text with places that are filled in, each between two comments with its name. */
final class MarkedText {
    private static final Pattern PLACE =
            Pattern.compile("(<!-- begin: ([a-z-]+) -->\n).*?(<!-- end: \\2 -->)", Pattern.DOTALL);

    private MarkedText() {}

    /** Replaces what stands in the places; they and the parts have to be the same. */
    static String fill(String text, Map<String, String> parts) {
        var names = PLACE.matcher(text)
                .results()
                .map(place -> place.group(2))
                .collect(Collectors.toCollection(TreeSet::new));
        if (!names.equals(new TreeSet<>(parts.keySet()))) {
            throw new IllegalArgumentException(
                    "the page has places for " + names + ", but there are " + new TreeSet<>(parts.keySet()));
        }
        return PLACE.matcher(text).replaceAll(place -> Matcher.quoteReplacement(filled(place, parts)));
    }

    private static String filled(MatchResult place, Map<String, String> parts) {
        return place.group(1) + "\n" + parts.getOrDefault(place.group(2), "").strip() + "\n\n" + place.group(3);
    }
}
