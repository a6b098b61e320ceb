package io.github.errorspec.diagnostic;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds the word that a user probably meant. */
public final class Suggestions {
    private static final int LISTED = 50;

    private Suggestions() {}

    /** The known word nearest to this one, if any is near enough to be worth a question. */
    public static Optional<String> nearest(String word, Collection<String> known) {
        return near(word, known, 1).stream().findFirst();
    }

    /** The known words that are near enough, with the nearest first, and at most so many. */
    public static List<String> near(String word, Collection<String> known, int most) {
        if (word.length() > 40) {
            return List.of();
        }
        int limit = Math.max(1, Math.min(3, word.length() / 3));
        String folded = folded(word);
        List<String> near = known.stream()
                .filter(candidate -> distance(folded, folded(candidate)) <= limit)
                .sorted(Comparator.comparingInt((String candidate) -> distance(folded, folded(candidate)))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(most)
                .toList();
        return !near.isEmpty()
                ? near
                : known.stream()
                        .filter(candidate -> extend(folded, folded(candidate)))
                        .sorted()
                        .limit(most)
                        .toList();
    }

    /** Words in a sentence, and how many more there are where nobody would read all of them. */
    public static String list(List<String> words) {
        String first = String.join(", ", words.subList(0, Math.min(LISTED, words.size())));
        return words.size() > LISTED ? first + ", ... (" + (words.size() - LISTED) + " more)" : first;
    }

    /** Whether one of the words begins with the other, as {@code description} does with {@code desc}. */
    private static boolean extend(String a, String b) {
        return Math.min(a.length(), b.length()) >= 3 && (a.startsWith(b) || b.startsWith(a));
    }

    /** {@code http_status}, {@code httpStatus} and {@code HTTP-Status} are one word to a reader. */
    private static String folded(String word) {
        return word.toLowerCase(Locale.ROOT).replaceAll("[_\\- ]", "");
    }

    /** How many letters must be inserted, deleted, replaced or swapped with their neighbour. */
    private static int distance(String a, String b) {
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                d[i][j] = i == 0 || j == 0 ? i + j : cheapest(d, a, b, i, j);
            }
        }
        return d[a.length()][b.length()];
    }

    private static int cheapest(int[][] d, String a, String b, int i, int j) {
        int cost = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        int best = Math.min(Math.min(d[i - 1][j], d[i][j - 1]) + 1, d[i - 1][j - 1] + cost);
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(best, d[i - 2][j - 2] + 1) : best;
    }
}
