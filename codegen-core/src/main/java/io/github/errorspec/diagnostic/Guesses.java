package io.github.errorspec.diagnostic;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Finds the words that a user probably meant, for as many findings of a rule as a report shows: each of them looks at all words that
 * are known, which may be as many as the findings.
 */
public final class Guesses {
    private int left = Shown.MOST;

    /** As {@link Suggestions#nearest(String, Collection)}; nothing after so many. */
    public Optional<String> nearest(String word, Collection<String> known) {
        return near(word, known, 1).stream().findFirst();
    }

    /** As {@link Suggestions#near(String, Collection, int)}; nothing after so many. */
    public List<String> near(String word, Collection<String> known, int most) {
        return left-- > 0 ? Suggestions.near(word, known, most) : List.of();
    }
}
