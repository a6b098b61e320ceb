package io.github.errorspec.benchmarks.report;

import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A hand-written text with places that are filled in, each between two comments with its name. */
final class MarkedText {
    private static final Pattern PLACE =
            Pattern.compile("(<!-- begin: ([a-z-]+) -->\n).*?(<!-- end: \\2 -->)", Pattern.DOTALL);

    private MarkedText() {}

    /** Replaces what stands in the places, each of which has to have a part. */
    static String fill(String text, Map<String, String> parts) {
        return PLACE.matcher(text).replaceAll(place -> Matcher.quoteReplacement(filled(place, parts)));
    }

    /** The names of the places, in order. */
    static List<String> places(String text) {
        return PLACE.matcher(text).results().map(place -> place.group(2)).toList();
    }

    private static String filled(MatchResult place, Map<String, String> parts) {
        String part = parts.get(place.group(2));
        if (part == null) {
            throw new IllegalArgumentException(
                    "the page has a place for `" + place.group(2) + "`; there are " + parts.keySet());
        }
        return place.group(1) + "\n" + part.strip() + "\n\n" + place.group(3);
    }
}
