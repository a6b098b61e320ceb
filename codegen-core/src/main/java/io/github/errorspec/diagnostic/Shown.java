package io.github.errorspec.diagnostic;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What reports show of what was found: of each rule no more than somebody reads, and then how many more there are. */
public final class Shown {
    /** Of one rule, in a report. */
    static final int MOST = 100;

    private Shown() {}

    /**
     * Findings in the order of a report, in which one for each rule stands for all of it that are left out, where the first of these
     * would stand.
     */
    public static List<Diagnostic> of(List<Diagnostic> found) {
        Map<String, Integer> counts = new HashMap<>();
        Map<String, Integer> places = new HashMap<>();
        List<Diagnostic> shown = new ArrayList<>();
        for (Diagnostic diagnostic : found) {
            String rule = diagnostic.rule().id();
            int count = counts.merge(rule, 1, Integer::sum);
            if (count <= MOST) {
                shown.add(diagnostic);
            } else if (count == MOST + 1) {
                places.put(rule, shown.size());
                shown.add(diagnostic);
            }
        }
        counts.forEach((rule, count) -> {
            int place = places.getOrDefault(rule, -1);
            if (count > MOST + 1 && place >= 0) {
                shown.set(place, rest(shown.get(place), count - MOST));
            }
        });
        return List.copyOf(shown);
    }

    /** Nothing of the first one but its place and how grave it is: its help and its fix are for it alone. */
    private static Diagnostic rest(Diagnostic first, int more) {
        return Diagnostic.of(
                        first.rule(),
                        first.span(),
                        String.format(
                                Locale.ROOT,
                                "... and %,d more of `%s`, from here on",
                                more,
                                first.rule().id()))
                .withSeverity(first.severity());
    }
}
