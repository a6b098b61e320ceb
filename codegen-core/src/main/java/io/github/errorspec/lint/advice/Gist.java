package io.github.errorspec.lint.advice;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What is left of a text when it is told in another way: texts with the same gist are nearly equal. */
final class Gist {
    private static final Set<String> FILLERS =
            Set.of("a", "an", "the", "is", "are", "was", "were", "be", "been", "has", "have", "this", "that", "your");

    private Gist() {}

    /** The words without those that say nothing, without the ending of a plural and the gaps between them. */
    static String of(String text) {
        List<String> words = new ArrayList<>();
        for (String word : Wording.of(text).words()) {
            if (!FILLERS.contains(word)) {
                words.add(singular(word));
            }
        }
        // Turned around, two words still say the same: "token invalid".
        if (words.size() == 2) {
            words.sort(null);
        }
        return String.join("", words);
    }

    static String singular(String word) {
        boolean plural = word.length() > 3 && word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us");
        return plural ? word.substring(0, word.length() - 1) : word;
    }
}
